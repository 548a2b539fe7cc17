package dev.databridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SendWindowTest {
    private final List<String> events = new ArrayList<>();

    private final class Recorder implements SendWindow.Receiver<String, String> {
        @Override
        public void arrived(String batch, String answer) {
            events.add(batch + ": " + answer);
        }

        @Override
        public void lost(String batch, boolean isSent, Throwable failure) {
            events.add(batch
                    + (isSent ? " lost: " : " not sent: ")
                    + failure.getClass().getSimpleName());
        }
    }

    private SendWindow<String, String> window(int width, UnaryOperator<String> send) {
        return new SendWindow<>(width, send, new Recorder());
    }

    private static void submit(SendWindow<String, String> window, String batch) {
        window.makeRoom();
        window.submit(batch);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void batchesComeBackInOrder(int width) {
        try (SendWindow<String, String> window = window(width, batch -> "done")) {
            submit(window, "a");
            submit(window, "b");
            submit(window, "c");
            window.makeRoom();
            window.submitLast("d");
            window.drain();
        }
        assertThat(events).containsExactly("a: done", "b: done", "c: done", "d: done");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aBatchWhoseSendingThrowsIsLostAndTheOthersAreNot(int width) {
        UnaryOperator<String> send = batch -> {
            if (batch.startsWith("bad")) {
                throw new StackOverflowError();
            }
            return "done";
        };
        try (SendWindow<String, String> window = window(width, send)) {
            submit(window, "a");
            submit(window, "bad");
            submit(window, "b");
            window.drain();
            window.submitLast("bad last");
        }
        assertThat(events)
                .containsExactly(
                        "a: done", "bad lost: StackOverflowError", "b: done", "bad last lost: StackOverflowError");
    }

    @Test
    void aBatchThatNoThreadTakesWasNotSent() {
        SendWindow<String, String> window = window(2, batch -> "done");
        submit(window, "a");
        window.close();
        submit(window, "b");
        window.drain();
        assertThat(events)
                .containsExactlyInAnyOrder(
                        "a: done", "b not sent: " + RejectedExecutionException.class.getSimpleName());
    }

    @Test
    void aReceiverMayThrowBeforeABatchIsTaken() {
        SendWindow.Receiver<String, String> throwing = new SendWindow.Receiver<>() {
            @Override
            public void arrived(String batch, String answer) {
                events.add(batch);
                throw new IllegalStateException("enough");
            }

            @Override
            public void lost(String batch, boolean isSent, Throwable failure) {
                throw new AssertionError(failure);
            }
        };
        try (SendWindow<String, String> window = new SendWindow<>(2, batch -> "done", throwing)) {
            submit(window, "a");
            submit(window, "b");
            assertThatThrownBy(window::makeRoom).hasMessage("enough");
            assertThatThrownBy(window::drain).hasMessage("enough");
            window.drain();
        }
        assertThat(events).containsExactly("a", "b");
    }
}
