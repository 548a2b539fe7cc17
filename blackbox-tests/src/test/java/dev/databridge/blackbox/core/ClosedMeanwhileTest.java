package dev.databridge.blackbox.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.exception.BridgeClosedException;
import dev.databridge.exception.BulkWriteException;
import dev.databridge.exception.BulkWriteException.Outcome;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.TestDatabase;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A bridge that one thread closes while another one waits for an answer. */
@DataBridgeTest
class ClosedMeanwhileTest {
    /** The monitor's answer would be held like that of the call, and the bridge closed before the call was sent. */
    private static final String NO_HEARTBEAT = "&serverMonitoringMode=poll&heartbeatFrequencyMS=600000";

    private static Throwable failureOf(TestDatabase database, Call call) throws IOException {
        Proxy proxy = new Proxy(database);
        DataBridge bridge = DataBridge.connect(proxy.uri() + NO_HEARTBEAT);
        try (proxy;
                bridge) {
            Documents<Person> people = bridge.documents(Person.class);
            people.count();
            proxy.holdAnswers();
            CompletableFuture<Throwable> failure = CompletableFuture.supplyAsync(() -> catchThrowable(call.on(people)));
            proxy.awaitHeldAnswer();
            bridge.close();
            proxy.close();
            return failure.join();
        }
    }

    private interface Call {
        ThrowingCallable on(Documents<Person> people);
    }

    @Test
    void aReadSaysSo(TestDatabase database) throws IOException {
        assertThat(failureOf(database, people -> () -> people.find().toList()))
                .isInstanceOf(BridgeClosedException.class)
                .hasMessageContaining("was closed");
    }

    @Test
    void documentsOnTheirWayAreUnknown(TestDatabase database) throws IOException {
        List<Person> many = List.of(new Person("Ada", 36), new Person("Bob", 40));
        assertThat(failureOf(database, people -> () -> people.insertMany(many)))
                .isInstanceOfSatisfying(
                        BulkWriteException.class,
                        e -> assertThat(e.items(Outcome.UNKNOWN))
                                .hasSize(2)
                                .allSatisfy(
                                        item -> assertThat(item.cause()).isInstanceOf(BridgeClosedException.class)));
    }
}
