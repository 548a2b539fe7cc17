package dev.databridge.blackbox.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.Documents;
import dev.databridge.Lazy;
import dev.databridge.exception.DocumentDecodeException;
import dev.databridge.test.DataBridgeTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents as bytes, and documents that are decoded when they are touched. */
@DataBridgeTest
class RawAndLazyTest {
    private Documents<Person> people;

    @BeforeEach
    void store(Documents<Person> documents) {
        people = documents;
        people.insertMany(
                IntStream.range(0, 300).mapToObj(i -> new Person("p" + i, i)).toList());
    }

    @Test
    void bytesAreThoseThatAreStored() {
        List<RawBsonDocument> stored = people.driverCollection()
                .withDocumentClass(RawBsonDocument.class)
                .find()
                .into(new ArrayList<>());
        List<RawBsonDocument> raw = people.find().raw().toList();
        assertThat(raw).isEqualTo(stored);
        assertThat(raw.get(7).getString("name").getValue()).isEqualTo("p7");
    }

    @Test
    void eachHasACopyOfItsOwn() {
        List<RawBsonDocument> raw = people.find().batchSize(20).raw().toList();
        people.find().toList();
        Set<byte[]> arrays = Collections.newSetFromMap(new IdentityHashMap<>());
        raw.forEach(document -> arrays.add(document.getBackingArray()));
        assertThat(arrays).hasSize(300);
        assertThat(raw)
                .allSatisfy(
                        document -> assertThat(document.getByteLength()).isEqualTo(document.getBackingArray().length))
                .extracting(document -> document.getInt32("age").getValue())
                .isEqualTo(IntStream.range(0, 300).boxed().toList());
    }

    @Test
    void theQueryIsTheSame() {
        assertThat(people.find(Person_.age.gt(290))
                        .sort(Person_.age.desc())
                        .skip(1)
                        .limit(3)
                        .raw()
                        .toList())
                .extracting(document -> document.getInt32("age").getValue())
                .containsExactly(298, 297, 296);
        assertThat(people.find(Person_.age.lt(0)).raw().first()).isEmpty();
        assertThat(people.find(Person_.age.eq(3)).lazy().one().get().name).isEqualTo("p3");
    }

    @Test
    void whatDoesNotFitTheClassIsBytesAllTheSame() {
        people.driverCollection().insertOne(BsonDocument.parse("{_id: 'odd', age: 'many'}"));
        assertThat(people.find().raw().toList())
                .hasSize(301)
                .last()
                .extracting(document -> document.get("age"))
                .isEqualTo(new BsonString("many"));
    }

    @Test
    void lazyOnesAreDecodedWhenTheyAreTouched() {
        List<Lazy<Person>> lazy = people.find().sort(Person_.age.asc()).lazy().toList();
        people.deleteAll();
        assertThat(lazy).hasSize(300).noneMatch(Lazy::isDecoded);
        assertThat(lazy.get(5)).hasToString("Lazy[" + Person.class.getName() + ", not decoded]");
        Person touched = lazy.get(5).get();
        assertThat(touched.age).isEqualTo(5);
        assertThat(lazy.get(5).get()).isSameAs(touched);
        assertThat(lazy.get(5).isDecoded()).isTrue();
        assertThat(lazy.get(5)).hasToString("Lazy[" + touched + "]");
        assertThat(lazy.get(6).isDecoded()).isFalse();
    }

    @Test
    void theyBelongToTheirBridge() {
        Person person = people.find(Person_.age.eq(9)).lazy().one().get();
        person.name = "changed";
        person.save();
        assertThat(people.count(Person_.name.eq("changed"))).isEqualTo(1);
    }

    @Test
    void badOnesFailAtEachTouch() {
        people.driverCollection().insertOne(BsonDocument.parse("{_id: 'odd', age: 'many'}"));
        List<Lazy<Person>> lazy = people.find().lazy().toList();
        Lazy<Person> bad = lazy.get(300);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(bad::get).isInstanceOfSatisfying(DocumentDecodeException.class, e -> {
                assertThat(e.id()).isEqualTo(new BsonString("odd"));
                assertThat(e.type()).isEqualTo(Person.class);
                assertThat(e.offset()).isPositive();
            });
        }
        assertThat(bad.isDecoded()).isFalse();
        assertThat(lazy.get(299).get().age).isEqualTo(299);
    }

    @Test
    void whatTheUsersCodeRefusesIsTheSame(Documents<Measure> measures) {
        measures.driverCollection().insertOne(BsonDocument.parse("{_id: 'm', depth: -1}"));
        Lazy<Measure> lazy = measures.find().lazy().one();
        assertThatThrownBy(lazy::get)
                .isInstanceOf(DocumentDecodeException.class)
                .hasMessageContaining("no depth is negative");
    }

    @Test
    void manyThreadsGetOneObject() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Lazy<Person> lazy : people.find().limit(100).lazy().toList()) {
                CountDownLatch start = new CountDownLatch(8);
                List<Future<Person>> seen = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    seen.add(threads.submit(() -> {
                        start.countDown();
                        start.await();
                        return lazy.get();
                    }));
                }
                for (Future<Person> person : seen) {
                    assertThat(person.get(30, TimeUnit.SECONDS)).isSameAs(lazy.get());
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
