package dev.databridge.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoNamespace;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.Collation;
import dev.databridge.index.IndexDefinition;
import java.time.Duration;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final MongoNamespace PEOPLE = new MongoNamespace("shop.people");
    private static final QuerySettings SETTINGS = QuerySettings.DEFAULT
            .withHint(new BsonString("age_1"))
            .withMaxTime(Duration.ofSeconds(2))
            .withCollation(Collation.builder().locale("de").build())
            .withComment("why");
    private static final Options OPTIONS = Options.DEFAULT
            .withReadConcern(ReadConcern.MAJORITY)
            .withReadPreference(ReadPreference.secondary())
            .withWriteConcern(WriteConcern.MAJORITY)
            .withTimeout(Duration.ofSeconds(5));

    private static RawBsonDocument json(String json) {
        return RawBsonDocument.parse(json);
    }

    private static void shows(Plan plan, String json) {
        assertThat(plan.toJson()).isEqualTo(BsonDocument.parse(json).toJson());
    }

    @Test
    void findShowsWhatIsSetOnly() {
        FindPlan plain =
                new FindPlan(PEOPLE, json("{a: 1}"), null, null, 0, 0, 0, QuerySettings.DEFAULT, Options.DEFAULT);
        shows(plain, "{find: 'people', filter: {a: 1}}");
        FindPlan full = plain.withFilter(json("{b: 2}"))
                .withProjection(json("{c: 1}"))
                .withSort(json("{d: -1}"))
                .withSkip(3)
                .withLimit(4)
                .withBatchSize(5)
                .withSettings(SETTINGS)
                .withOptions(OPTIONS);
        shows(
                full,
                "{find: 'people', filter: {b: 2}, projection: {c: 1}, sort: {d: -1}, skip: 3, limit: 4, batchSize: 5,"
                        + " hint: 'age_1', maxTimeMS: {$numberLong: '2000'}, collation: {locale: 'de'}, comment: 'why',"
                        + " readConcern: {level: 'majority'}, writeConcern: {w: 'majority'}, $readPreference: {mode: 'secondary'}}");
        shows(plain, "{find: 'people', filter: {a: 1}}");
    }

    @Test
    void refusesNegativeNumbers() {
        FindPlan plain = new FindPlan(PEOPLE, json("{}"), null, null, 0, 0, 0, QuerySettings.DEFAULT, Options.DEFAULT);
        assertThatThrownBy(() -> plain.withSkip(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plain.withLimit(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plain.withBatchSize(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Options.DEFAULT.withTimeout(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QuerySettings.DEFAULT.withMaxTime(Duration.ofNanos(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QuerySettings.DEFAULT.withHint(new BsonInt32(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("INT32");
    }

    @Test
    void writesAreShownAsTheirCommands() {
        shows(
                new UpdatePlan(
                        PEOPLE,
                        json("{a: 1}"),
                        json("{$set: {b: 2}}"),
                        List.of(json("{'x.y': 1}")),
                        true,
                        true,
                        QuerySettings.DEFAULT,
                        Options.DEFAULT),
                "{update: 'people', updates: [{q: {a: 1}, u: {$set: {b: 2}}, multi: true, upsert: true, arrayFilters: [{'x.y': 1}]}]}");
        shows(
                new ReplacePlan(
                        PEOPLE, json("{_id: 1}"), json("{_id: 1}"), false, QuerySettings.DEFAULT, Options.DEFAULT),
                "{update: 'people', updates: [{q: {_id: 1}, u: {_id: 1}}]}");
        shows(
                new DeletePlan(PEOPLE, json("{a: 1}"), true, SETTINGS, Options.DEFAULT),
                "{delete: 'people', deletes: [{q: {a: 1}, limit: 0, hint: 'age_1', collation: {locale: 'de'}}], comment: 'why'}");
        shows(
                new DeletePlan(PEOPLE, json("{a: 1}"), false, QuerySettings.DEFAULT, Options.DEFAULT),
                "{delete: 'people', deletes: [{q: {a: 1}, limit: 1}]}");
        byte[] bytes = new byte[24];
        System.arraycopy(new byte[] {12, 0, 0, 0, 0x10, 'a', 0, 1, 0, 0, 0, 0}, 0, bytes, 0, 12);
        System.arraycopy(new byte[] {12, 0, 0, 0, 0x10, 'a', 0, 2, 0, 0, 0, 0}, 0, bytes, 12, 12);
        shows(
                new InsertPlan(PEOPLE, new EncodedDocuments(bytes, new int[] {0, 12, 12, 12}, 2), Options.DEFAULT),
                "{insert: 'people', documents: [{a: 1}, {a: 2}]}");
    }

    @Test
    void otherPlansAreShownAsTheirCommands() {
        shows(
                new CountPlan(PEOPLE, json("{a: 1}"), 2, 3, QuerySettings.DEFAULT, Options.DEFAULT),
                "{count: 'people', query: {a: 1}, skip: 2, limit: 3}");
        shows(new EstimatedCountPlan(PEOPLE, Options.DEFAULT), "{count: 'people'}");
        shows(
                new DistinctPlan(PEOPLE, "a.b", json("{}"), QuerySettings.DEFAULT, Options.DEFAULT),
                "{distinct: 'people', key: 'a.b', query: {}}");
        shows(
                new AggregatePlan(PEOPLE, List.of(json("{$match: {}}")), 0, QuerySettings.DEFAULT, Options.DEFAULT)
                        .withBatchSize(7),
                "{aggregate: 'people', pipeline: [{$match: {}}], cursor: {batchSize: 7}}");
        IndexDefinition index = new IndexDefinition(
                List.of(new IndexDefinition.Key("a", true), new IndexDefinition.Key("b.c", false)),
                true,
                true,
                60L,
                null);
        shows(
                new CreateIndexesPlan(PEOPLE, List.of(index), Options.DEFAULT),
                "{createIndexes: 'people', indexes: [{key: {a: 1, 'b.c': -1}, name: 'a_1_b.c_-1', unique: true, sparse: true,"
                        + " expireAfterSeconds: {$numberLong: '60'}}]}");
    }

    @Test
    void plansWithTheSameContentAreEqual() {
        assertThat(new CountPlan(PEOPLE, json("{a: 1}"), 0, 0, SETTINGS, OPTIONS))
                .isEqualTo(new CountPlan(PEOPLE, json("{a: 1}"), 0, 0, SETTINGS, OPTIONS));
    }

    @Test
    void refusesTimesThatCannotBeSent() {
        for (Duration limit : new Duration[] {
            Duration.ZERO,
            Duration.ofNanos(999_999),
            Duration.ofMillis(-1),
            Duration.ofMillis(1L << 31),
            Duration.ofSeconds(Long.MAX_VALUE)
        }) {
            assertThatThrownBy(() -> QuerySettings.DEFAULT.withMaxTime(limit))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("maxTime is " + limit);
            assertThatThrownBy(() -> Options.DEFAULT.withTimeout(limit))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("timeout is " + limit);
        }
        assertThat(QuerySettings.DEFAULT
                        .withMaxTime(Duration.ofMillis(Integer.MAX_VALUE))
                        .maxTime())
                .isNotNull();
    }
}
