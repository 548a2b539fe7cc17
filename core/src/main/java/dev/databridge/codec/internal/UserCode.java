package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonDecodeException;

/** Exceptions of converters and codecs that users wrote, named so that the reader of a log finds the culprit. */
public final class UserCode {
    private UserCode() {}

    /** For a failure while reading; what failed becomes the cause. */
    public static BsonDecodeException reading(BsonByteReader reader, int from, Object culprit, Exception failure) {
        BsonDecodeException exception = reader.fail(from, describe(culprit, "read", failure));
        exception.initCause(failure);
        return exception;
    }

    /** For a failure with a value in memory; what failed becomes the cause. */
    public static IllegalArgumentException writing(Object culprit, String step, RuntimeException failure) {
        return new IllegalArgumentException(describe(culprit, step, failure), failure);
    }

    private static String describe(Object culprit, String step, Exception failure) {
        return culprit.getClass().getName() + " failed to " + step + " a value: " + failure;
    }
}
