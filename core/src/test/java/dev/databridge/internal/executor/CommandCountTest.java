package dev.databridge.internal.executor;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.exception.ConnectionException;
import dev.databridge.exception.ServerException;
import dev.databridge.internal.connect.Connection;
import dev.databridge.internal.connect.Connections;
import dev.databridge.plan.DeletePlan;
import dev.databridge.plan.EncodedDocuments;
import dev.databridge.plan.InsertPlan;
import dev.databridge.plan.Options;
import dev.databridge.plan.QuerySettings;
import dev.databridge.plan.ReplacePlan;
import dev.databridge.plan.UpdatePlan;
import dev.databridge.plan.WritePlan;
import java.util.Collections;
import java.util.List;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;

class CommandCountTest {
    private static final MongoNamespace NAMESPACE = new MongoNamespace("shop", "orders");
    private static final RawBsonDocument EMPTY = RawBsonDocument.parse("{}");
    private static final int LARGE = 8 << 20;

    private static EncodedDocuments documents(int... lengths) {
        int[] ranges = new int[2 * lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            ranges[2 * i + 1] = lengths[i];
        }
        return new EncodedDocuments(new byte[0], ranges, lengths.length);
    }

    private static RawBsonDocument large() {
        BsonDocument document = new BsonDocument("bytes", new BsonBinary(new byte[LARGE]));
        return new RawBsonDocument(document, new org.bson.codecs.BsonDocumentCodec());
    }

    private static WritePlan update(
            RawBsonDocument filter, RawBsonDocument update, List<RawBsonDocument> arrayFilters) {
        return new UpdatePlan(
                NAMESPACE, filter, update, arrayFilters, false, false, QuerySettings.DEFAULT, Options.DEFAULT);
    }

    private static WritePlan delete(RawBsonDocument filter) {
        return new DeletePlan(NAMESPACE, filter, false, QuerySettings.DEFAULT, Options.DEFAULT);
    }

    private static WritePlan replace(RawBsonDocument replacement) {
        return new ReplacePlan(NAMESPACE, EMPTY, replacement, false, QuerySettings.DEFAULT, Options.DEFAULT);
    }

    @Test
    void anInsertIsOneCommandUpToTheSizeOfOneDocument() {
        assertThat(CommandCount.mayBeSeveral(documents(16 << 20))).isFalse();
        assertThat(CommandCount.mayBeSeveral(documents(LARGE, LARGE - (64 << 10))))
                .isFalse();
        assertThat(CommandCount.mayBeSeveral(documents(LARGE, LARGE - (64 << 10) + 1)))
                .isTrue();
        assertThat(CommandCount.mayBeSeveral(documents(15 << 20, 15 << 20, 15 << 20, 15 << 20)))
                .isTrue();
        assertThat(CommandCount.mayBeSeveral(documents(new int[1000]))).isFalse();
        assertThat(CommandCount.mayBeSeveral(documents(new int[1001]))).isTrue();
    }

    @Test
    void everyKindOfOperationCounts() {
        RawBsonDocument large = large();
        List<WritePlan> all = List.of(
                update(large, EMPTY, List.of()),
                update(EMPTY, large, List.of()),
                update(EMPTY, EMPTY, List.of(large)),
                replace(large),
                delete(large),
                new InsertPlan(NAMESPACE, documents(LARGE), Options.DEFAULT));
        for (WritePlan operation : all) {
            assertThat(CommandCount.mayBeSeveral(List.of(operation))).isFalse();
            assertThat(CommandCount.mayBeSeveral(List.of(operation, operation))).isTrue();
            assertThat(CommandCount.mayBeSeveralOfClient(List.of(operation, operation)))
                    .isTrue();
        }
        assertThat(CommandCount.mayBeSeveral(Collections.nCopies(1000, delete(EMPTY))))
                .isFalse();
        assertThat(CommandCount.mayBeSeveral(Collections.nCopies(1001, delete(EMPTY))))
                .isTrue();
    }

    @Test
    void kindsAreApartInOneCollection() {
        List<WritePlan> mixed = List.of(replace(EMPTY), delete(EMPTY));
        assertThat(CommandCount.mayBeSeveral(mixed)).isTrue();
        assertThat(CommandCount.mayBeSeveralOfClient(mixed)).isFalse();
        assertThat(CommandCount.mayBeSeveral(List.of(replace(EMPTY), update(EMPTY, EMPTY, List.of()))))
                .isFalse();
    }

    @Test
    void whatFailedAsAWholeIsUnknownWhereTheFirstCommandsMayHaveGoneThrough() {
        ServerAddress address = new ServerAddress();
        try (Connection connection = Connections.open("mongodb://127.0.0.1:1/nowhere")) {
            MongoCommandException refused =
                    new MongoCommandException(BsonDocument.parse("{ok: 0, code: 13, errmsg: 'no'}"), address);
            WriteAnswer one = WriteAnswers.failed(refused, "insert", 2, connection, false);
            assertThat(one.outcome(1)).isEqualTo(Outcome.FAILED);
            WriteAnswer several = WriteAnswers.failed(refused, "insert", 2, connection, true);
            assertThat(several.outcome(0)).isEqualTo(Outcome.UNKNOWN);
            assertThat(several.cause(1)).isInstanceOf(ServerException.class).isSameAs(several.fault());
            MongoTimeoutException nobody = new MongoTimeoutException("no server");
            assertThat(WriteAnswers.failed(nobody, "insert", 2, connection, false)
                            .outcome(0))
                    .isEqualTo(Outcome.NOT_TRIED);
            assertThat(WriteAnswers.failed(nobody, "insert", 2, connection, true)
                            .outcome(0))
                    .isEqualTo(Outcome.UNKNOWN);
            MongoSocketReadException lost = new MongoSocketReadException("gone", address);
            WriteAnswer unanswered = WriteAnswers.failed(lost, "insert", 2, connection, false);
            assertThat(unanswered.outcome(0)).isEqualTo(Outcome.UNKNOWN);
            assertThat(unanswered.cause(0)).isInstanceOf(ConnectionException.class);
        }
    }
}
