package dev.databridge.benchmarks.suite.peer;

import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** How a mapper finds. All that it gives is read and made into objects when the call returns. */
public interface Finds {
    /** The person with an id, null if there is none. */
    @Nullable
    PersonEntity byId(ObjectId id);

    /** The person with an e-mail address, null if there is none. */
    @Nullable
    PersonEntity byEmail(String email);

    /** All people. */
    List<? extends PersonEntity> all();

    /** All people, asked for in one reply. */
    List<? extends PersonEntity> allInOneReply();

    /** Name and e-mail address of all people; nothing else is sent. */
    List<? extends NameView> names();

    /** How many people are active. */
    long active();

    /** Whether there is a person with an e-mail address. */
    boolean exists(String email);

    /** Number and mean score of the people of each age, by age. */
    List<? extends AgeView> byAge();

    /** A mapper that asks for distinct values too. */
    interface Distinct extends Finds {
        /** The ages that there are, in any order. */
        List<Integer> ages();
    }
}
