package dev.databridge.internal.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.ByteBufNIO;
import org.bson.io.ByteBufferBsonInput;
import org.junit.jupiter.api.Test;

class CaptureOutputTest {
    private static final byte[] DOCUMENT = {12, 0, 0, 0, 0x10, 'a', 0, 1, 2, 3, 4, 0};

    private final CaptureOutput output = new CaptureOutput();

    @Test
    void lendsTheReplysOwnArray() {
        byte[] reply = new byte[40];
        System.arraycopy(DOCUMENT, 0, reply, 20, DOCUMENT.length);
        pipe(ByteBuffer.wrap(reply, 20, DOCUMENT.length));
        assertThat(output.array()).isSameAs(reply);
        assertThat(output.offset()).isEqualTo(20);
        assertThat(output.getPosition()).isEqualTo(DOCUMENT.length);
        assertThat(output.getSize()).isEqualTo(DOCUMENT.length);
    }

    @Test
    void copiesWhatIsNotInAnArray() {
        pipe(ByteBuffer.allocateDirect(DOCUMENT.length).put(DOCUMENT).flip());
        assertThat(Arrays.copyOf(output.array(), output.getPosition())).isEqualTo(DOCUMENT);
        assertThat(output.offset()).isZero();
    }

    @Test
    void copiesBytesThatDoNotFollowTheirLength() {
        byte[] elsewhere = new byte[20];
        System.arraycopy(DOCUMENT, 4, elsewhere, 4, 8);
        output.writeInt32(12);
        output.writeBytes(elsewhere, 4, 8);
        assertThat(output.array()).isNotSameAs(elsewhere);
        assertThat(Arrays.copyOf(output.array(), 12)).isEqualTo(DOCUMENT);
    }

    @Test
    void copiesBytesThatStartTooEarlyInTheirArray() {
        output.writeInt32(12);
        output.writeBytes(Arrays.copyOfRange(DOCUMENT, 4, 12), 0, 8);
        assertThat(Arrays.copyOf(output.array(), 12)).isEqualTo(DOCUMENT);
    }

    @Test
    void forgetsWhatItWasLent() {
        pipe(ByteBuffer.wrap(DOCUMENT));
        output.forget();
        assertThat(output.array()).isNotSameAs(DOCUMENT);
        assertThat(output.getPosition()).isZero();
    }

    private void pipe(ByteBuffer buffer) {
        new BsonBinaryWriter(output).pipe(new BsonBinaryReader(new ByteBufferBsonInput(new ByteBufNIO(buffer))));
    }
}
