package dev.databridge.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an instance is made.
 *
 * @param factory the static method, or null for a constructor
 * @param parameters the Java names of the fields that it takes, in order
 */
public record Creation(@Nullable String factory, List<String> parameters) {
    /** Whether it takes nothing. */
    public boolean empty() {
        return parameters.isEmpty();
    }
}
