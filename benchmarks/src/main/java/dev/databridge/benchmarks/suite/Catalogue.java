package dev.databridge.benchmarks.suite;

import dev.databridge.benchmarks.suite.Benchmark.Group;
import java.util.List;

/**
 * All benchmarks that run on a server, in the order in which they run. A person is the document of about 245 bytes; 10,000 of
 * them are stored where one is found, 1,000 where something changes. The last are the tasks of
 * MongoDB's "ODM Performance Benchmarking" 1.0. What exactly a run is says {@link Expectations}.
 */
public final class Catalogue {
    /** All of them. */
    public static final List<Benchmark> ALL = List.of(
            new Benchmark("insert-one", 1, Group.INSERT, "One new person."),
            new Benchmark("insert-one-validated", 1, Group.INSERT, "One new person, its constraints checked."),
            new Benchmark("insert-many-1000", 1000, Group.INSERT, "1,000 new people in one call, in order."),
            new Benchmark(
                    "insert-many-1000-unordered", 1000, Group.INSERT, "1,000 new people in one call, in any order."),
            new Benchmark(
                    "insert-many-1000-raw", 1000, Group.INSERT, "1,000 people that are BSON already, in one call."),
            new Benchmark(
                    "insert-many-1000-validated", 1000, Group.INSERT, "1,000 new people, their constraints checked."),
            new Benchmark("insert-many-30000", 30_000, Group.INSERT, "30,000 new people, in any order."),
            new Benchmark("find-one-by-id", 1, Group.FIND, "One person by its id."),
            new Benchmark("find-one-indexed", 1, Group.FIND, "One person by its e-mail address, which is indexed."),
            new Benchmark("find-one-missing", 1, Group.FIND, "A person that is not there, by an indexed field."),
            new Benchmark("find-many-10", 10, Group.FIND, "All of 10 people as a list."),
            new Benchmark("find-many-100", 100, Group.FIND, "All of 100 people as a list."),
            new Benchmark("find-many-1000", 1000, Group.FIND, "All of 1,000 people as a list."),
            new Benchmark(
                    "find-many-1000-one-reply",
                    1000,
                    Group.FIND,
                    "The same where all are asked for at once: data-bridge does so by itself, the others if they are told to."),
            new Benchmark("find-many-10000", 10_000, Group.FIND, "All of 10,000 people as a list."),
            new Benchmark(
                    "find-projection-1000",
                    1000,
                    Group.FIND,
                    "Name and e-mail of 1,000 people, as objects of two fields."),
            new Benchmark("count", 1, Group.FIND, "How many of 10,000 people are active."),
            new Benchmark("exists", 1, Group.FIND, "Whether a person with an indexed e-mail address is there."),
            new Benchmark("distinct", 1, Group.FIND, "The different ages of 10,000 people."),
            new Benchmark("aggregate", 1, Group.FIND, "Number and mean score of 10,000 people by age, as objects."),
            new Benchmark("update-one", 1, Group.UPDATE, "One field of one person by its id, without loading it."),
            new Benchmark("update-many-1000", 1000, Group.UPDATE, "One field of 1,000 people in one call."),
            new Benchmark("update-operators", 1, Group.UPDATE, "$inc, $push and $set of one person by its id."),
            new Benchmark("upsert-one", 1, Group.UPDATE, "One person by its e-mail address, which is not there yet."),
            new Benchmark("find-and-update", 1, Group.UPDATE, "One field of one person, and the person as it is then."),
            new Benchmark("replace-one", 1, Group.UPDATE, "One whole person by its id."),
            new Benchmark("bulk-mixed-1000", 1000, Group.UPDATE, "500 inserts, 250 updates, 250 deletes in one call."),
            new Benchmark("save-one-field-small", 1, Group.SAVE, "One field of a loaded person."),
            new Benchmark("save-one-field-200", 1, Group.SAVE, "One field of a loaded document of 200 fields."),
            new Benchmark(
                    "bulk-update-1000",
                    1000,
                    Group.SAVE,
                    "1,000 loaded people, one field of each to a value of its own."),
            new Benchmark("save-all-same-1000", 1000, Group.SAVE, "1,000 loaded people, the same change to each."),
            new Benchmark(
                    "save-all-tenth-1000", 1000, Group.SAVE, "1,000 loaded people, of which every tenth was changed."),
            new Benchmark("delete-one", 1, Group.DELETE, "One person by its id."),
            new Benchmark("delete-many-1000", 1000, Group.DELETE, "1,000 people in one call."),
            new Benchmark("odm-small-create", 1, Group.ODM, "A small model made of plain values, and saved."),
            new Benchmark("odm-small-update", 1, Group.ODM, "One field of a loaded small model, and saved."),
            new Benchmark("odm-small-find", 1, Group.ODM, "A small model by a filter on its id."),
            new Benchmark(
                    "odm-small-find-by-key",
                    1,
                    Group.ODM,
                    "A small model by the id of another document that it holds, which is indexed."),
            new Benchmark(
                    "odm-large-create",
                    1,
                    Group.ODM,
                    "A model of 250 fields and an image of 2.4 MB made of plain values, and saved."),
            new Benchmark("odm-large-update", 1, Group.ODM, "One field of such a loaded model, and saved."),
            new Benchmark("odm-nested-create", 1, Group.ODM, "A model of 14 parts made of plain values, and saved."),
            new Benchmark("odm-nested-update", 1, Group.ODM, "One field of a part of a loaded model, and saved."),
            new Benchmark("odm-nested-find", 1, Group.ODM, "A model by a field of a part, which is indexed."),
            new Benchmark(
                    "odm-nested-find-in-array",
                    1,
                    Group.ODM,
                    "A model by a field of the parts in its array, which is indexed."));

    private Catalogue() {}
}
