package dev.databridge.benchmarks.suite.peer;

import com.mongodb.client.MongoDatabase;
import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.data.PersonData;
import dev.databridge.benchmarks.suite.data.Stock;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.bson.types.ObjectId;

/**
 * Where a mapper's operations work: what is stored before, and what is there after.
 *
 * @param database of the worker alone, by the bare driver
 * @param data what is stored in it
 */
public record Ground(MongoDatabase database, DataSet data) {
    /** The collection of people, for entity classes to name. */
    public static final String PEOPLE = "people";
    /** The collection of wide documents. */
    public static final String WIDE = "wide";
    /** How many people are stored where something changes. */
    static final int STORED = 1000;

    /** Leaves an empty collection of people, with its index. */
    void empty() {
        Stock.empty(database, PEOPLE);
    }

    /** Stores the people with the numbers from 0, and nobody else. */
    void fill(int count) {
        fill(count, UnaryOperator.identity());
    }

    /** Stores the people with the numbers from 0, each changed, and nobody else. */
    void fill(int count, UnaryOperator<PersonData> change) {
        Stock.fill(
                database, PEOPLE, data.people(count).stream().map(change).toList());
    }

    /** Stores the wide documents. */
    void fillWide() {
        Stock.fillWide(database, WIDE, data);
    }

    /** What the people who are stored come to. */
    String people() {
        return Stock.people(database, PEOPLE);
    }

    /** What the wide documents come to. */
    String wide() {
        return Stock.wide(database, WIDE);
    }

    /** Gives the space of the collections back. */
    void drop() {
        database.getCollection(PEOPLE).drop();
        database.getCollection(WIDE).drop();
    }

    /** The ids of people that are stored beforehand, made once: it takes longer than one would think. */
    static List<ObjectId> ids(int count) {
        return ids(0, count);
    }

    /** The ids of people with the numbers from {@code first}. */
    static List<ObjectId> ids(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(DataSet::id).toList();
    }
}
