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
 * @param tracking whether active documents remember what was stored, or null to leave it to their class
 */
public record Options(
        @Nullable ReadPreference readPreference,
        @Nullable ReadConcern readConcern,
        @Nullable WriteConcern writeConcern,
        @Nullable Duration timeout,
        @Nullable Boolean tracking) {
    private static final Duration SHORTEST = Duration.ofMillis(1);

    private static final Duration LONGEST = Duration.ofMillis(Integer.MAX_VALUE);

    /** Everything is left to the client's settings. */
    public static final Options DEFAULT = new Options(null, null, null, null, null);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the timeout is below a millisecond or above {@code Integer.MAX_VALUE} milliseconds
     */
    public Options {
        checkMillis("timeout", timeout);
    }

    static void checkMillis(String name, @Nullable Duration limit) {
        if (limit != null && (limit.compareTo(SHORTEST) < 0 || limit.compareTo(LONGEST) > 0)) {
            throw new IllegalArgumentException(name + " is " + limit + ", must be at least a millisecond and at most "
                    + Integer.MAX_VALUE + " (24 days)");
        }
    }

    /** The same with another read preference. */
    public Options withReadPreference(ReadPreference preference) {
        Objects.requireNonNull(preference, "preference");
        return new Options(preference, readConcern, writeConcern, timeout, tracking);
    }

    /** The same with another read concern. */
    public Options withReadConcern(ReadConcern concern) {
        Objects.requireNonNull(concern, "concern");
        return new Options(readPreference, concern, writeConcern, timeout, tracking);
    }

    /**
     * The same with another write concern. With {@link WriteConcern#UNACKNOWLEDGED} writes report neither success nor
     * failure: their counts are 0, and errors are lost.
     */
    public Options withWriteConcern(WriteConcern concern) {
        Objects.requireNonNull(concern, "concern");
        return new Options(readPreference, readConcern, concern, timeout, tracking);
    }

    /**
     * The same with another timeout.
     *
     * @throws IllegalArgumentException if the timeout is below a millisecond or above {@code Integer.MAX_VALUE} milliseconds
     */
    public Options withTimeout(Duration limit) {
        Objects.requireNonNull(limit, "limit");
        return new Options(readPreference, readConcern, writeConcern, limit, tracking);
    }

    /** The same, with documents that remember what was stored, or do not. */
    public Options withTracking(boolean remember) {
        return new Options(readPreference, readConcern, writeConcern, timeout, remember);
    }
}
