package dev.databridge.codec.internal;

import dev.databridge.codec.MapKey;

/** Keys that are names as they are. */
public record TextKey() implements MapKey<String> {
    @Override
    public String name(String key) {
        return key;
    }

    @Override
    public String key(String name) {
        return name;
    }
}
