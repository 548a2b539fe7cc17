package dev.databridge.benchmarks.suite.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerProcessTest {
    private static final int SECONDS = 60;

    @TempDir
    Path folder;

    private Path log;
    private WorkerProcess worker;

    @BeforeEach
    void start() throws IOException {
        log = folder.resolve("logs").resolve("scripted.log");
        worker = new WorkerProcess("scripted", Crew.java(ScriptedWorker.class), "mongodb://here", log);
    }

    @AfterEach
    void close() {
        worker.close();
        assertThat(worker.isAlive()).isFalse();
    }

    private Document ask(String command) throws WorkerFailure {
        return worker.ask(new Document("command", command), SECONDS);
    }

    @Test
    void saysWhoItIsAndAnswersEachCommand() throws WorkerFailure {
        assertThat(worker.answer("its start", SECONDS)).isEqualTo(new Document("system", "scripted"));
        assertThat(ask("echo")).isEqualTo(new Document("command", "echo"));
        assertThat(ask("echo")).isEqualTo(new Document("command", "echo"));
        assertThat(worker.isAlive()).isTrue();
    }

    @Test
    void staysUsableAfterAnError() throws WorkerFailure {
        worker.answer("its start", SECONDS);
        assertThatThrownBy(() -> ask("fail")).isInstanceOf(WorkerFailure.class).hasMessage("it failed");
        assertThat(ask("echo")).containsEntry("command", "echo");
    }

    @Test
    void whatIsNoJsonIsAFailure() throws WorkerFailure {
        worker.answer("its start", SECONDS);
        assertThatThrownBy(() -> ask("babble"))
                .hasMessage("the worker of scripted answered {\"command\": \"babble\"} with something else than JSON:"
                        + " libraries print such things; its own messages are in " + log);
    }

    @Test
    void anEndIsAFailure() throws WorkerFailure {
        worker.answer("its start", SECONDS);
        assertThatThrownBy(() -> ask("end"))
                .hasMessage(
                        "the worker of scripted ended without an answer to {\"command\": \"end\"}; its own messages are"
                                + " in " + log);
    }

    @Test
    void whoDoesNotAnswerInTimeIsEnded() throws WorkerFailure {
        worker.answer("its start", SECONDS);
        assertThatThrownBy(() -> worker.ask(new Document("command", "hang"), 0))
                .hasMessage("the worker of scripted did not answer within 0 seconds to {\"command\": \"hang\"}, and was"
                        + " ended; its own messages are in " + log);
    }
}
