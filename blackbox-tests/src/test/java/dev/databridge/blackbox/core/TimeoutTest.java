package dev.databridge.blackbox.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoOperationTimeoutException;
import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.exception.BulkWriteException;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.exception.ConnectionException;
import dev.databridge.plan.Options;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.TestDatabase;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An answer that comes too late. */
@DataBridgeTest
class TimeoutTest {
    private static final Options SHORT = Options.DEFAULT.withTimeout(Duration.ofMillis(300));

    @Test
    void documentsThatWereSentWithoutAnAnswerAreUnknown(TestDatabase database) throws IOException {
        try (Proxy proxy = new Proxy(database);
                DataBridge bridge = DataBridge.connect(proxy.uri())) {
            Documents<Person> people = bridge.documents(Person.class).with(SHORT);
            people.count();
            proxy.holdAnswers();
            List<Person> many = List.of(new Person("Ada", 36), new Person("Bob", 40));
            assertThatThrownBy(() -> people.insertMany(many))
                    .isInstanceOfSatisfying(
                            BulkWriteException.class,
                            e -> assertThat(e.items())
                                    .extracting(BulkWriteException.Item::outcome)
                                    .containsExactly(Outcome.UNKNOWN, Outcome.UNKNOWN))
                    .hasMessageContaining("the timeout of the operation is over")
                    .hasCauseInstanceOf(ConnectionException.class)
                    .hasRootCauseInstanceOf(java.net.SocketTimeoutException.class);
            assertThat(many).allMatch(person -> person.id != null);
        }
    }

    @Test
    void aReadEndsInTime(TestDatabase database) throws IOException {
        try (Proxy proxy = new Proxy(database);
                DataBridge bridge = DataBridge.connect(proxy.uri())) {
            Documents<Person> people = bridge.documents(Person.class).with(SHORT);
            people.count();
            proxy.holdAnswers();
            assertThatThrownBy(() -> people.find().toList())
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("the timeout of the operation is over")
                    .hasCauseInstanceOf(MongoOperationTimeoutException.class);
        }
    }
}
