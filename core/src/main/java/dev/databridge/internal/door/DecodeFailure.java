package dev.databridge.internal.door;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonDecodeException;
import dev.databridge.bson.BsonValues;
import dev.databridge.exception.DataBridgeException;
import dev.databridge.exception.DocumentDecodeException;
import dev.databridge.exception.MissingConstraintCheckerException;
import dev.databridge.exception.ValidationException;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of a document that could not be decoded, until the caller reaches it.
 *
 * <p>A codec that throws inside the driver costs the connection, leaves the server's cursor open and loses the good
 * documents of the batch.
 *
 * @param id the document's id, or null if it cannot be read
 * @param cause where and why reading stopped
 */
public record DecodeFailure(@Nullable BsonValue id, BsonDecodeException cause) {
    /**
     * Describes a failure.
     *
     * @param failure what was thrown
     * @param reader stands where it was thrown; is rewound to find the id
     */
    public static DecodeFailure of(Throwable failure, BsonByteReader reader) {
        BsonDecodeException cause =
                failure instanceof BsonDecodeException malformed ? malformed : wrap(failure, reader);
        return new DecodeFailure(id(reader), cause);
    }

    /** The id of the document that a reader was reading, or null if it cannot be read; the reader is rewound. */
    public static @Nullable BsonValue id(BsonByteReader reader) {
        reader.rewind();
        return scanForId(reader);
    }

    /** For what constructors, setters and converters of the user throw. */
    private static BsonDecodeException wrap(Throwable failure, BsonByteReader reader) {
        BsonDecodeException refused = reader.failBehind("the object could not be made: " + failure);
        refused.initCause(failure);
        return refused;
    }

    /** Finds the id if it comes before anything malformed. */
    private static @Nullable BsonValue scanForId(BsonByteReader reader) {
        try {
            reader.startDocument();
            while (reader.hasNext()) {
                reader.next();
                if (reader.name().equals("_id")) {
                    return BsonValues.read(reader);
                }
                reader.skip();
            }
        } catch (BsonDecodeException malformed) {
            return null;
        }
        return null;
    }

    /** The exception for the caller; that of a strict check is its own. */
    public DataBridgeException toException(Class<?> type) {
        if (cause.getCause() instanceof ValidationException invalid) {
            return invalid;
        }
        if (cause.getCause() instanceof MissingConstraintCheckerException missing) {
            return missing;
        }
        return new DocumentDecodeException(type, id, cause);
    }
}
