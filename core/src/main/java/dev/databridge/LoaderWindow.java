package dev.databridge;

import dev.databridge.exception.DataBridgeException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The ids that are asked for at about the same time, and what became of them.
 *
 * <p>{@link #join} is guarded by the loader's lock, and is over before the answer is sought. The answer is written by the
 * leader alone, and read by the others after {@link #await}.
 */
final class LoaderWindow {
    /** Every id's bytes, equal for ids that are equal to a server, with one of these ids. */
    private final Map<ByteBuffer, Object> wanted = new HashMap<>();

    private final CountDownLatch ready = new CountDownLatch(1);
    private final CountDownLatch answered = new CountDownLatch(1);
    private Answer answer = Answer.ABANDONED;

    /**
     * What the server said.
     *
     * @param found the bytes of the documents, by the keys that were asked for
     * @param strangers whether there were documents that no key names
     * @param failure what happened instead, or null
     * @param abandoned whether the leader left before there was an answer
     */
    record Answer(
            Map<ByteBuffer, byte[]> found,
            boolean strangers,
            @Nullable DataBridgeException failure,
            boolean abandoned) {
        static final Answer ABANDONED = new Answer(Map.of(), false, null, true);

        static Answer of(DataBridgeException failure) {
            return new Answer(Map.of(), false, failure, false);
        }
    }

    /**
     * Takes an id in.
     *
     * @return how many different ids there are now
     */
    int join(ByteBuffer key, Object id) {
        wanted.putIfAbsent(key, id);
        return wanted.size();
    }

    Map<ByteBuffer, Object> wanted() {
        return wanted;
    }

    /** Lets the leader go on before its time. */
    void ready() {
        ready.countDown();
    }

    /**
     * For the leader: waits for others.
     *
     * @return whether it is to go on before its time
     */
    boolean collect(long nanos) throws InterruptedException {
        return ready.await(nanos, TimeUnit.NANOSECONDS);
    }

    /** For the leader: lets the others go on. */
    void publish(Answer result) {
        answer = result;
        answered.countDown();
    }

    /** For the others: waits for the answer. */
    Answer await() throws InterruptedException {
        answered.await();
        return answer;
    }
}
