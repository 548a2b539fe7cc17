package dev.databridge.benchmarks.suite;

import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.data.Digest;
import dev.databridge.benchmarks.suite.data.PersonData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What each benchmark comes to after its first run, worked out from the {@link DataSet} alone; and with it what exactly a run
 * is, for those who teach it to another system.
 *
 * <p>{@code i} is the number of the run in its block, {@code c} the number of all runs of the operation before, whatever the
 * block: both are 0 in the run that is checked. Before a block, the collection has what the third column says.
 *
 * <pre>
 * benchmark              a run                                                    stored before             outcome
 * insert-one             inserts person i, without an id                          none                      stored people
 * insert-many-N          inserts people i*N … i*N + N-1, without ids              none                      stored people
 * insert-many-1000-raw   the same, as BSON that has ids already                   none                      stored people
 * find-one-by-id         gets person pick(i) by its id                            10,000 people             the person
 * find-one-indexed       gets person pick(i) by its e-mail address                10,000 people             the person
 * find-one-missing       looks for unknownEmail(i)                                10,000 people             none
 * find-many-N            finds all as a list                                      N people                  the people
 * find-many-1000-one-reply  the same, asked for in one reply             1,000 people              the people
 * find-projection-1000   finds name and email of all, without the id              1,000 people              lines name|email
 * count                  counts those with active = true                          10,000 people             the number
 * exists                 asks for person pick(i) by its e-mail address            10,000 people             true
 * distinct               the values of age                                        10,000 people             them in order, by commas
 * aggregate              groups by age: count, mean score; sorted by age          10,000 people             lines age|count|mean, %.6f
 * update-one             sets age of person i % 1000, by id, to 1000 + c          1,000 people              stored people
 * update-many-1000       sets age of all with age &gt;= 0 to 1000 + c            1,000 people              stored people
 * update-operators       person i % 1000 by id: age + 1, tags + "delta", score 0.5  1,000 people            stored people
 * upsert-one             sets all fields of person i, filtered by e-mail          none                      stored people
 * find-and-update        sets age of person i % 1000 to 1000 + c, gives it as it is then  1,000 people      the person
 * replace-one            replaces person i % 1000 by one of age 1000 + c          1,000 people              stored people
 * bulk-mixed-1000        in this order: inserts 500 people from 500*(runs + i), sets age to 1000 of 250 from
 *                        500*i + 250 by id, deletes 250 from 500*i by id          500 people for each run   stored people
 * save-one-field-small   saves loaded person i % 1000 after age = 1000 + c        1,000 people              stored people
 * save-one-field-200     saves loaded document i % 100 after f0 = 1000 + c        100 wide documents        stored documents
 * bulk-update-1000       saves all loaded after age = 1000 + 1000*c + number      1,000 people              stored people
 * save-all-same-1000     saves all loaded after age = 1000 + c                    1,000 people              stored people
 * save-all-tenth-1000    saves all loaded after age = 1000 + 1000*c + number
 *                        of those with number % 10 = 0                            1,000 people              stored people
 * delete-one             deletes person i by id                                   runs + 1 people           stored people
 * delete-many-1000       deletes all with age = 1000 + i                          1,000*(runs + 1) people of age 1000 + number/1000
 *                                                                                                           stored people
 * </pre>
 *
 * The tasks of MongoDB's "ODM Performance Benchmarking" 1.0, of which a run does one of the specification's 10,000 operations.
 * All documents of a kind have the same values. To make a model of plain values in memory is part of the run, as it is there.
 *
 * <pre>
 * benchmark                 a run                                                   stored before             outcome
 * odm-KIND-create           makes a model of the kind's values, without an id, saves it  none                 stored documents
 * odm-small-update          sets field1 of loaded model i % 10,000 to update(c), saves it  10,000 small ones  stored documents
 * odm-small-find            finds number pick(i) by a filter on _id                 10,000 small ones         the document
 * odm-small-find-by-key     finds number pick(i) by field_fk, with an index         10,000 with keys, and 10,000 others
 *                                                                                                             the document
 * odm-large-update          sets field1 of loaded model i % 16 to update(c), saves it  16 large ones          stored documents
 * odm-nested-update         sets embedded_str_doc_1.field1 of loaded model i % 1000
 *                           to update(c), saves it                                  1,000 nested ones         stored documents
 * odm-nested-find           finds number pick(i) % 1000 by embedded_str_doc_1.unique_id  1,000 nested ones    the document
 * odm-nested-find-in-array  the same by embedded_str_doc_array.unique_id, of the first element  1,000 nested ones
 *                                                                                                             the document
 * </pre>
 *
 * What differs from the specification: it stores 10,000 of each kind and defines no index for nested documents, so that a search
 * for one would measure how a server scans 80 MB; here they are 1,000, with an index on each of the two paths. Of large documents,
 * 2.4 MB each, 16 are stored. Its task with foreign keys is for mappers that join; here it finds the document by the key, with an
 * index, and loads nothing of the other collection, as its text says.
 *
 * The columns "stored before" of inserts, upserts, deletes, update-operators and bulk-mixed are made anew before each block,
 * the others once. Loaded people are loaded by the system itself in {@code prepare}, and stay loaded.
 */
public final class Expectations {
    /** What comes of a search for what is not there. */
    public static final String NONE = "none";

    private static final int STORED = 1000;

    private final DataSet data;
    private final Map<String, String> outcomes = new LinkedHashMap<>();

    /** Works them out. */
    public Expectations(DataSet data) {
        this.data = data;
        inserts();
        finds();
        updates();
        saves();
        outcomes.put("delete-one", Digest.people(data.people(1, 1)));
        outcomes.putAll(OdmExpectations.of(data.odm()));
        outcomes.put("delete-many-1000", Digest.people(ofAge(data.people(STORED, STORED), person -> 1001)));
    }

    /**
     * What a benchmark should come to.
     *
     * @return null if there is none of this name
     */
    public @Nullable String of(String benchmark) {
        return outcomes.get(benchmark);
    }

    private void inserts() {
        Stream.of("insert-one", "insert-one-validated", "upsert-one")
                .forEach(name -> outcomes.put(name, Digest.people(data.people(1))));
        Stream.of("", "-unordered", "-raw", "-validated")
                .forEach(kind -> outcomes.put("insert-many-1000" + kind, Digest.people(data.people(STORED))));
        outcomes.put("insert-many-30000", Digest.people(data.people(30_000)));
    }

    private void finds() {
        outcomes.put("find-one-by-id", Digest.people(data.people(1)));
        outcomes.put("find-one-indexed", Digest.people(data.people(1)));
        outcomes.put("find-one-missing", NONE);
        for (int count = 10; count <= DataSet.PEOPLE; count *= 10) {
            outcomes.put("find-many-" + count, Digest.people(data.people(count)));
        }
        outcomes.put("find-many-1000-one-reply", Digest.people(data.people(STORED)));
        outcomes.put("find-projection-1000", Digest.lines(names(data.people(STORED))));
        List<PersonData> people = data.people(DataSet.PEOPLE);
        outcomes.put("count", "" + people.stream().filter(PersonData::active).count());
        outcomes.put("exists", "true");
        Map<Integer, List<PersonData>> byAge =
                people.stream().collect(Collectors.groupingBy(PersonData::age, TreeMap::new, Collectors.toList()));
        outcomes.put("distinct", ages(byAge.keySet()));
        outcomes.put("aggregate", Digest.lines(groups(byAge)));
    }

    private static List<String> names(List<PersonData> people) {
        return people.stream()
                .map(person -> person.name() + '|' + person.email())
                .toList();
    }

    private static List<String> groups(Map<Integer, List<PersonData>> byAge) {
        List<String> lines = new ArrayList<>();
        byAge.forEach((age, people) -> lines.add(group(
                age,
                people.size(),
                people.stream().mapToDouble(PersonData::score).average().orElseThrow())));
        return lines;
    }

    /** The line of one result of {@code aggregate}. */
    public static String group(int age, long count, double meanScore) {
        return String.format(Locale.ROOT, "%d|%d|%.6f", age, count, meanScore);
    }

    /** The outcome of {@code distinct}: ages in their order. */
    public static String ages(Iterable<Integer> ages) {
        List<Integer> sorted = new ArrayList<>();
        ages.forEach(sorted::add);
        return sorted.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    private void updates() {
        String oneOlder = withFirst(person -> person.withAge(1000));
        Stream.of("update-one", "replace-one", "save-one-field-small").forEach(name -> outcomes.put(name, oneOlder));
        Stream.of("update-many-1000", "save-all-same-1000")
                .forEach(name -> outcomes.put(name, Digest.people(ofAge(data.people(STORED), person -> 1000))));
        outcomes.put("update-operators", withFirst(PersonData::operated));
        outcomes.put("find-and-update", Digest.people(List.of(data.person(0).withAge(1000))));
        List<PersonData> mixed = new ArrayList<>(ofAge(data.people(250, 250), person -> 1000));
        mixed.addAll(data.people(500, 500));
        outcomes.put("bulk-mixed-1000", Digest.people(mixed));
    }

    private String withFirst(UnaryOperator<PersonData> change) {
        List<PersonData> people = new ArrayList<>(data.people(STORED));
        people.set(0, change.apply(people.get(0)));
        return Digest.people(people);
    }

    private void saves() {
        List<Document> wide = data.wide();
        wide.get(0).append("f0", 1000);
        outcomes.put("save-one-field-200", Digest.wide(wide));
        List<PersonData> people = data.people(STORED);
        outcomes.put("bulk-update-1000", Digest.people(ofAge(people, person -> 1000 + person.number())));
        outcomes.put(
                "save-all-tenth-1000",
                Digest.people(
                        ofAge(people, person -> person.number() % 10 == 0 ? 1000 + person.number() : person.age())));
    }

    private static List<PersonData> ofAge(List<PersonData> people, ToIntFunction<PersonData> age) {
        return people.stream()
                .map(person -> person.withAge(age.applyAsInt(person)))
                .toList();
    }
}
