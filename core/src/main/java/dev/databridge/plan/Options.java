package dev.databridge.plan;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What operations run with; null leaves it to the client's settings.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param readPreference which servers are read from, or null
 * @param readConcern how certain what is read must be, or null
 * @param writeConcern how certain a write must be, or null
 * @param timeout how long an operation may take, all its attempts together, or null
 */
public record Options(
        @Nullable ReadPreference readPreference,
        @Nullable ReadConcern readConcern,
        @Nullable WriteConcern writeConcern,
        @Nullable Duration timeout) {
    /** Everything is left to the client's settings. */
    public static final Options DEFAULT = new Options(null, null, null, null);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the timeout is not at least a millisecond
     */
    public Options {
        if (timeout != null && timeout.toMillis() < 1) {
            throw new IllegalArgumentException("timeout is " + timeout + ", must be at least a millisecond");
        }
    }

    /** The same with another read preference. */
    public Options withReadPreference(ReadPreference preference) {
        Objects.requireNonNull(preference, "preference");
        return new Options(preference, readConcern, writeConcern, timeout);
    }

    /** The same with another read concern. */
    public Options withReadConcern(ReadConcern concern) {
        Objects.requireNonNull(concern, "concern");
        return new Options(readPreference, concern, writeConcern, timeout);
    }

    /**
     * The same with another write concern. With {@link WriteConcern#UNACKNOWLEDGED} writes report neither success nor
     * failure: their counts are 0, and errors are lost.
     */
    public Options withWriteConcern(WriteConcern concern) {
        Objects.requireNonNull(concern, "concern");
        return new Options(readPreference, readConcern, concern, timeout);
    }

    /**
     * The same with another timeout.
     *
     * @throws IllegalArgumentException if the timeout is not at least a millisecond
     */
    public Options withTimeout(Duration limit) {
        Objects.requireNonNull(limit, "limit");
        return new Options(readPreference, readConcern, writeConcern, limit);
    }
}
