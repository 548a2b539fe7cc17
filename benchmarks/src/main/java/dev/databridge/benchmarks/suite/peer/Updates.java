package dev.databridge.benchmarks.suite.peer;

import dev.databridge.benchmarks.suite.data.PersonData;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * How a mapper changes what is stored without loading it. Each call gives what the mapper answers.
 *
 * @param <P> its person
 */
public interface Updates<P extends PersonEntity> {
    /** A person with its id. */
    P stored(PersonData data);

    /** A person without an id. */
    P make(PersonData data);

    /** Sets the age of one person. */
    Object setAge(ObjectId id, int age);

    /** Sets the age of everybody who is not younger than 0. */
    Object setAgeOfAll(int age);

    /** Adds 1 to the age, adds the tag {@code delta} and sets the score to 0.5. */
    Object operate(ObjectId id);

    /** Sets all fields of the person with this e-mail address, who is inserted if there is none. */
    Object upsert(P person);

    /** Sets the age of one person, who is given as he or she is then. */
    @Nullable
    P findAndSetAge(ObjectId id, int age);

    /** Replaces the whole person with this id. */
    Object replace(P person);
}
