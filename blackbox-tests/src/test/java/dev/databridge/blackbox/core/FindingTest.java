package dev.databridge.blackbox.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.client.model.Collation;
import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.Query;
import dev.databridge.ResultIterator;
import dev.databridge.aggregate.Pipeline;
import dev.databridge.exception.CodecNotFoundException;
import dev.databridge.exception.DocumentDecodeException;
import dev.databridge.exception.DocumentNotFoundException;
import dev.databridge.exception.InterruptedOperationException;
import dev.databridge.exception.InvalidQueryException;
import dev.databridge.exception.NotUniqueException;
import dev.databridge.query.Filter;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.TestDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DataBridgeTest
class FindingTest {
    private Observed observed;
    private Documents<Person> people;
    private List<Person> all;

    @BeforeEach
    void connect(TestDatabase database) {
        observed = new Observed(database);
        people = observed.bridge.documents(Person.class);
        all = people.insertMany(IntStream.range(0, 250)
                .mapToObj(i -> new Person("p" + i, i, "t" + i % 3))
                .toList());
        observed.forget();
    }

    @AfterEach
    void close() {
        observed.settle();
        observed.close();
    }

    @Test
    void getFindsById() {
        assertThat(people.get(all.get(3).id).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(all.get(3));
        assertThat(people.get(new ObjectId())).isEmpty();
        assertThatThrownBy(() -> people.get(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("id");
        assertThatThrownBy(() -> people.get(3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void getManyKeepsTheOrderOfTheIds() {
        List<Object> ids = List.of(all.get(9).id, new ObjectId(), all.get(2).id, all.get(9).id);
        assertThat(people.getMany(ids)).extracting(person -> person.age).containsExactly(9, 2, 9);
        assertThat(observed.sent("find")).hasSize(1);
        assertThat(people.getMany(List.of())).isEmpty();
        assertThat(observed.sent("find")).hasSize(1);
        assertThatThrownBy(() -> people.getMany(Arrays.asList((Object) null))).isInstanceOf(NullPointerException.class);
    }

    @Test
    void getManyCutsLongListsOfIds() {
        List<Object> ids = new ArrayList<>();
        for (int i = 0; i < 25_000; i++) {
            ids.add(new ObjectId());
        }
        ids.add(0, all.get(1).id);
        ids.add(all.get(2).id);
        assertThat(people.getMany(ids)).extracting(person -> person.age).containsExactly(1, 2);
        assertThat(observed.sent("find")).hasSize(3);
    }

    @Test
    void getManyTakesIdsForTheSameThatTheServerDoes(DataBridge bridge) {
        Documents<Price> prices = bridge.documents(Price.class);
        prices.insertMany(List.of(
                new Price(new BigDecimal("1.50"), "a"),
                new Price(new BigDecimal("1E+3"), "b"),
                new Price(new BigDecimal("0.00"), "c")));
        List<BigDecimal> ids =
                Stream.of("1000", "1.5", "0", "1.500", "7").map(BigDecimal::new).toList();
        assertThat(prices.getMany(ids)).extracting(Price::label).containsExactly("b", "a", "c", "a");
    }

    @Test
    void listsAreFetchedInOneRoundTrip() {
        assertThat(people.find().toList()).hasSize(250);
        assertThat(people.find().limit(200).toList()).hasSize(200);
        assertThat(observed.sent("find")).hasSize(2);
        assertThat(observed.sent("getMore")).isEmpty();
        assertThat(people.find(Person_.age.lt(0)).toList()).isEmpty();
    }

    @Test
    void queriesAreRefinedWithoutChangingThem() {
        Query<Person> young = people.find(Person_.age.lt(10));
        Query<Person> some = young.filter(Person_.age.gte(5))
                .sort(Person_.age.desc())
                .skip(1)
                .limit(2);
        assertThat(some.toList()).extracting(person -> person.age).containsExactly(8, 7);
        assertThat(some.toList()).hasSize(2);
        assertThat(young.count()).isEqualTo(10);
        assertThat(some.count()).isEqualTo(2);
        assertThat(young.filter()).isNotNull();
        assertThat(young.toJson()).isEqualTo("{\"find\": \"people\", \"filter\": {\"age\": {\"$lt\": 10}}}");
    }

    @Test
    void everySettingIsSent() {
        people.ensureIndexes();
        people.find(Person_.age.gt(3))
                .hint("email_1")
                .maxTime(Duration.ofSeconds(9))
                .comment("why")
                .batchSize(7)
                .readPreference(ReadPreference.primaryPreferred())
                .readConcern(ReadConcern.LOCAL)
                .limit(1)
                .toList();
        BsonDocument sent = observed.sent("find").get(0);
        assertThat(sent.getString("hint").getValue()).isEqualTo("email_1");
        assertThat(sent.getNumber("maxTimeMS").longValue()).isEqualTo(9000);
        assertThat(sent.getString("comment").getValue()).isEqualTo("why");
        assertThat(sent.getNumber("batchSize").intValue()).isEqualTo(7);
        assertThat(sent.getDocument("readConcern").getString("level").getValue())
                .isEqualTo("local");
    }

    @Test
    void firstAndFindOneGiveOneOrNothing() {
        assertThat(people.find().sort(Person_.age.desc()).first().orElseThrow().age)
                .isEqualTo(249);
        assertThat(people.findOne(Person_.name.eq("p7")).orElseThrow().age).isEqualTo(7);
        assertThat(people.findOne(Person_.age.lt(0))).isEmpty();
    }

    @Test
    void oneInsistsOnExactlyOne() {
        assertThat(people.find(Person_.age.eq(7)).one().name).isEqualTo("p7");
        assertThatThrownBy(() -> people.find(Person_.age.lt(0)).one())
                .isInstanceOf(DocumentNotFoundException.class)
                .hasMessageContaining("\"age\"");
        assertThatThrownBy(() -> people.find(Person_.age.lt(9)).one()).isInstanceOf(NotUniqueException.class);
    }

    @Test
    void streamsAreReadInBatchesAndClosed() {
        try (Stream<Person> stream = people.find().sort(Person_.age.asc()).batchSize(10).stream()) {
            assertThat(stream.limit(15).map(person -> person.age)).hasSize(15).endsWith(14);
        }
        observed.settle(); // a helper may have been on its way to the third batch
        assertThat(observed.sent("getMore")).hasSizeBetween(1, 2);
        assertThat(observed.sent("killCursors")).hasSize(1);
        assertThat(people.find().batchSize(100).stream().count()).isEqualTo(250);
    }

    @Test
    void iteratorsAreClosable() {
        ResultIterator<Person> iterator = people.find().batchSize(10).iterator();
        try (iterator) {
            assertThat(iterator.next()).isNotNull();
        }
        assertThat(iterator.hasNext()).isFalse();
        assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
        observed.settle();
        assertThat(observed.sent("killCursors")).hasSize(1);
    }

    @Test
    void forEachClosesTheCursorWhenTheActionThrows() {
        assertThatThrownBy(() -> people.find().batchSize(10).forEach(person -> {
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");
        List<Integer> ages = new ArrayList<>();
        people.find(Person_.age.lt(3)).sort(Person_.age.asc()).forEach(person -> ages.add(person.age));
        assertThat(ages).containsExactly(0, 1, 2);
        assertThatThrownBy(() -> people.find().forEach(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void countsExistsAndDistinct() {
        assertThat(people.count()).isEqualTo(250);
        assertThat(people.count(Person_.age.lt(5), Person_.age.gt(1))).isEqualTo(3);
        assertThat(people.estimatedCount()).isEqualTo(250);
        assertThat(people.exists(Person_.age.eq(5))).isTrue();
        assertThat(people.exists(Person_.age.lt(0))).isFalse();
        assertThat(people.distinct(Person_.age, Person_.age.lt(3))).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(people.distinct(Person_.tags.any())).containsExactlyInAnyOrder("t0", "t1", "t2");
        assertThat(people.distinct(Person_.email)).isEmpty();
        assertThatThrownBy(() -> people.find().limit(3).distinct(Person_.age))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("distinct cannot be used with skip, limit or sort");
    }

    @Test
    void projectionsAskForTheirFieldsOnly() {
        Person bob = new Person("Bob", 1000);
        bob.home = new Person.Home("Rome", null);
        people.insert(bob);
        observed.forget();
        assertThat(people.find(Person_.age.gt(200))
                        .sort(Person_.age.desc())
                        .limit(2)
                        .project(NameAndCity.class)
                        .toList())
                .containsExactly(new NameAndCity("Bob", new Person.Home("Rome", null)), new NameAndCity("p249", null));
        assertThat(observed.sent("find").get(0).getDocument("projection"))
                .isEqualTo(BsonDocument.parse("{name: 1, home: 1, _id: 0}"));
        Query<Person> last = people.find().sort(Person_.age.desc()).limit(2);
        assertThat(last.project(Person_.name).toList()).containsExactly("Bob", "p249");
        assertThat(last.project(Person_.home().city).toList()).containsExactly("Rome", null);
        assertThat(last.project(Person_.home().floor).toList()).containsExactly(null, null);
        assertThat(last.project(Person_.id).first()).contains(bob.id);
        assertThat(last.project(Person_.home().floor).first()).isEmpty();
        assertThatThrownBy(() -> last.project(String.class)).isInstanceOf(CodecNotFoundException.class);
        people.insert(new Person("tagged", 2000, "a", "b"));
        assertThat(last.project(Person_.tags).first()).contains(List.of("a", "b"));
        assertThatThrownBy(() -> last.project(Person_.tags.any()).first())
                .isInstanceOf(DocumentDecodeException.class)
                .hasMessageContaining("found array, expected string")
                .hasMessageContaining("project the array itself, or use distinct");
    }

    @Test
    void aggregates() {
        Pipeline<Person> oldest = Pipeline.<Person>begin()
                .match(Person_.age.lt(10))
                .sort(Person_.age.desc())
                .limit(2);
        assertThat(people.aggregate(oldest, Person.class).toList())
                .extracting(person -> person.age)
                .containsExactly(9, 8);
        assertThat(people.aggregate(oldest)
                        .first()
                        .orElseThrow()
                        .getInt32("age")
                        .getValue())
                .isEqualTo(9);
        assertThat(people.aggregate(oldest, NameAndCity.class).stream().count()).isEqualTo(2);
        assertThatThrownBy(() -> people.aggregate(oldest).one()).isInstanceOf(NotUniqueException.class);
        assertThat(people.aggregate(oldest).toJson())
                .startsWith("{\"aggregate\": \"people\", \"pipeline\": [{\"$match\":");
    }

    @Test
    void updatesByQuery() {
        assertThat(people.updateOne(Person_.age.eq(3), Person_.name.set("three")))
                .satisfies(result -> {
                    assertThat(result.matched()).isEqualTo(1);
                    assertThat(result.modified()).isEqualTo(1);
                    assertThat(result.upsertedId()).isNull();
                });
        assertThat(people.updateMany(Person_.age.lt(5), Person_.age.inc(1000), Person_.email.unset())
                        .modified())
                .isEqualTo(5);
        assertThat(people.find(Person_.name.eq("new"))
                        .upsertOne(Person_.age.set(1))
                        .upsertedId())
                .isNotNull();
        assertThat(people.count(Person_.name.eq("new"))).isEqualTo(1);
        assertThatThrownBy(() -> people.find().sort(Person_.age.asc()).updateOne(Person_.age.set(1)))
                .isInstanceOf(InvalidQueryException.class);
        assertThat(people.deleteMany(Filter.all())).isEqualTo(251);
    }

    @Test
    @SuppressWarnings("unchecked") // null in place of the array of filters
    void nullsAreRefused() {
        assertThatThrownBy(() -> people.find((Filter<Person>[]) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("filters");
        assertThatThrownBy(() -> people.find((Filter<Person>) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("filter 0");
        assertThatThrownBy(() -> people.find().sort(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("first");
        assertThatThrownBy(() -> people.find().hint((String) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> people.find().maxTime(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("limit");
        assertThatThrownBy(() -> people.find().collation(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("collation");
        assertThatThrownBy(() -> people.find().comment(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("comment");
        assertThatThrownBy(() -> people.find().project((Class<?>) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> people.updateMany(null, Person_.age.set(1))).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> people.updateMany(Filter.all(), null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> people.find().limit(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> people.find().skip(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> people.find().batchSize(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(observed.sent()).isEmpty();
    }

    @Test
    void anInterruptedThreadLeavesNoCursor() {
        for (Consumer<ResultIterator<Person>> end : List.<Consumer<ResultIterator<Person>>>of(
                iterator -> assertThatThrownBy(() -> iterator.forEachRemaining(person -> {}))
                        .isInstanceOf(InterruptedOperationException.class),
                ResultIterator::close)) {
            ResultIterator<Person> iterator = people.find().batchSize(10).iterator();
            assertThat(iterator.next()).isNotNull();
            Thread.currentThread().interrupt();
            end.accept(iterator);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(iterator.hasNext()).isFalse();
        }
        observed.settle();
        assertThat(observed.sent("killCursors")).hasSize(2);
        assertThat(observed.checkedOut.get()).isZero();
    }

    @Test
    void whatIsTooLargeForTheServerIsNotSent() {
        String large = "x".repeat(17 << 20);
        for (Runnable call : List.<Runnable>of(
                () -> people.find(Person_.name.eq(large)).toList(),
                () -> people.count(Person_.name.eq(large)),
                () -> people.updateMany(Filter.all(), Person_.name.set(large)))) {
            assertThatThrownBy(call::run)
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("was not sent")
                    .hasMessageContaining("larger than the server takes");
        }
        assertThat(observed.checkedOut.get()).isZero();
        assertThat(people.count()).isEqualTo(250);
    }

    @Test
    void distinctNeedsThePathOfTheElements() {
        assertThatThrownBy(() -> people.distinct(Person_.tags))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("distinct gives the elements of the array tags")
                .hasMessageContaining("any()");
    }

    @Test
    void aTimeThatWritesCannotHaveIsRefused() {
        Query<Person> query = people.find(Person_.age.gt(3)).maxTime(Duration.ofSeconds(1));
        for (Runnable write : List.<Runnable>of(
                () -> query.updateOne(Person_.age.set(1)),
                () -> query.updateMany(Person_.age.set(1)),
                () -> query.upsertOne(Person_.age.set(1)))) {
            assertThatThrownBy(write::run)
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("maxTime")
                    .hasMessageContaining("withTimeout");
        }
        assertThat(observed.sent()).isEmpty();
    }

    @Test
    void everySettingIsSentWithOtherOperationsToo() {
        people.driverCollection().createIndex(BsonDocument.parse("{age: 1}"));
        observed.forget();
        Query<Person> query = people.find(Person_.age.gt(3))
                .hint(Person_.age.asc())
                .collation(Collation.builder().locale("en").build())
                .comment("why");
        query.count();
        query.exists();
        query.distinct(Person_.age);
        query.updateOne(Person_.age.set(4));
        assertThat(observed.sent()).hasSize(4).allSatisfy(command -> {
            BsonDocument settings = command.containsKey("updates")
                    ? command.getArray("updates").get(0).asDocument()
                    : command;
            assertThat(settings.getDocument("hint")).isEqualTo(BsonDocument.parse("{age: 1}"));
            assertThat(settings.getDocument("collation").getString("locale").getValue())
                    .isEqualTo("en");
            assertThat(command.getString("comment").getValue()).isEqualTo("why");
        });
    }
}
