package dev.databridge.plan;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import dev.databridge.validation.Validation;
import java.time.Duration;
import java.util.List;
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
 * @param validation when documents are checked against the constraints of their class, or null
 * @param groups the groups of Jakarta Validation that are checked, which needs a provider; empty for the default group
 */
public record Options(
        @Nullable ReadPreference readPreference,
        @Nullable ReadConcern readConcern,
        @Nullable WriteConcern writeConcern,
        @Nullable Duration timeout,
        @Nullable Boolean tracking,
        @Nullable Validation validation,
        List<Class<?>> groups) {
    private static final Duration SHORTEST = Duration.ofMillis(1);

    private static final Duration LONGEST = Duration.ofMillis(Integer.MAX_VALUE);

    /** Everything is left to the client's settings. */
    public static final Options DEFAULT = new Options(null, null, null, null, null, null, List.of());

    /**
     * Checks the values and copies the list.
     *
     * @throws IllegalArgumentException if the timeout is below a millisecond or above {@code Integer.MAX_VALUE} milliseconds
     */
    public Options {
        checkMillis("timeout", timeout);
        groups = List.copyOf(groups);
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
        return new Options(preference, readConcern, writeConcern, timeout, tracking, validation, groups);
    }

    /** The same with another read concern. */
    public Options withReadConcern(ReadConcern concern) {
        Objects.requireNonNull(concern, "concern");
        return new Options(readPreference, concern, writeConcern, timeout, tracking, validation, groups);
    }

    /**
     * The same with another write concern. With {@link WriteConcern#UNACKNOWLEDGED} writes report neither success nor
     * failure: their counts are 0, and errors are lost.
     */
    public Options withWriteConcern(WriteConcern concern) {
        Objects.requireNonNull(concern, "concern");
        return new Options(readPreference, readConcern, concern, timeout, tracking, validation, groups);
    }

    /**
     * The same with another timeout.
     *
     * @throws IllegalArgumentException if the timeout is below a millisecond or above {@code Integer.MAX_VALUE} milliseconds
     */
    public Options withTimeout(Duration limit) {
        Objects.requireNonNull(limit, "limit");
        return new Options(readPreference, readConcern, writeConcern, limit, tracking, validation, groups);
    }

    /** The same, with documents that remember what was stored, or do not. */
    public Options withTracking(boolean remember) {
        return new Options(readPreference, readConcern, writeConcern, timeout, remember, validation, groups);
    }

    /**
     * The same with documents checked at other times, whatever class and bridge say; null leaves it to them.
     *
     * @param mode when documents are checked, or null
     */
    public Options withValidation(@Nullable Validation mode) {
        return new Options(readPreference, readConcern, writeConcern, timeout, tracking, mode, groups);
    }

    /**
     * The same with documents checked in these groups, which only a provider of Jakarta Validation can.
     *
     * @param types the groups' interfaces, in no order; none for the default group
     */
    public Options withGroups(Class<?>... types) {
        return new Options(readPreference, readConcern, writeConcern, timeout, tracking, validation, List.of(types));
    }
}
