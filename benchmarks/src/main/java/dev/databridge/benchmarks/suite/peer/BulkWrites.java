package dev.databridge.benchmarks.suite.peer;

import dev.databridge.benchmarks.suite.data.PersonData;
import java.util.List;
import org.bson.types.ObjectId;

/**
 * How a mapper sends writes of several kinds in one call.
 *
 * @param <P> its person
 */
public interface BulkWrites<P> {
    /** A person without an id. */
    P make(PersonData data);

    /**
     * Sends all in this order.
     *
     * @param inserted new people
     * @param older of whom the age is set
     * @param age to this
     * @param deleted who goes
     * @return what the mapper answers
     */
    Object write(List<P> inserted, List<ObjectId> older, int age, List<ObjectId> deleted);
}
