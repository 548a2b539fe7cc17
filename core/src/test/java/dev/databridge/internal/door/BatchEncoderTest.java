package dev.databridge.internal.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class BatchEncoderTest {
    private static final DocumentForm<Sample> FORM = SampleCodec.INSTANCE::write;

    private static BsonDocument json(int id) {
        return BsonDocument.parse("{_id: " + id + ", text: 't" + id + "'}");
    }

    private static Sample sample(int id) {
        return new Sample(id, "t" + id);
    }

    @Test
    void encodesDocumentsBehindEachOther() {
        BatchEncoder encoder = new BatchEncoder(1 << 20, 10_000);
        for (int i = 0; i < 1000; i++) {
            assertThat(encoder.add(FORM, sample(i))).isPositive();
        }
        assertThat(encoder.size()).isEqualTo(1000);
        for (int i = 0; i < 1000; i++) {
            assertThat(encoder.documents().get(i)).isEqualTo(json(i));
        }
        assertThat(encoder.isFull()).isFalse();
    }

    @Test
    void isFullByDocumentsAndByBytes() {
        BatchEncoder byCount = new BatchEncoder(1 << 20, 2);
        byCount.add(FORM, sample(1));
        assertThat(byCount.isFull()).isFalse();
        byCount.add(FORM, sample(2));
        assertThat(byCount.isFull()).isTrue();
        BatchEncoder byBytes = new BatchEncoder(100, 1000);
        byBytes.add(FORM, new Sample(1, "x".repeat(50)));
        assertThat(byBytes.isFull()).isFalse();
        byBytes.add(FORM, new Sample(2, "x".repeat(50)));
        assertThat(byBytes.isFull()).isTrue();
        assertThat(byBytes.documents().size()).isEqualTo(2);
    }

    @Test
    void keepsWhatComesBeforeADocumentThatCannotBeWritten() {
        BatchEncoder encoder = new BatchEncoder(1 << 20, 10);
        encoder.add(FORM, sample(1));
        Sample unwritable = new Sample(2, "unwritable");
        assertThatThrownBy(() -> encoder.add(FORM, unwritable)).isInstanceOf(IllegalArgumentException.class);
        assertThat(encoder.isFull()).isTrue();
        assertThat(encoder.documents().toList()).hasSize(1).first().isEqualTo(json(1));
    }

    @Test
    void keepsWhatComesBeforeADocumentThatIsTooLarge() {
        BatchEncoder encoder = new BatchEncoder(1 << 25, 10);
        encoder.add(FORM, sample(1));
        Sample large = new Sample(2, "x".repeat(BatchEncoder.MAX_DOCUMENT_SIZE));
        assertThat(encoder.add(FORM, large)).isGreaterThan(BatchEncoder.MAX_DOCUMENT_SIZE);
        assertThat(encoder.isFull()).isTrue();
        assertThat(encoder.documents().size()).isEqualTo(1);
        assertThat(encoder.documents().get(0)).isEqualTo(json(1));
    }

    @Test
    void canBeUsedAgain() {
        BatchEncoder encoder = new BatchEncoder(1 << 20, 1);
        encoder.add(FORM, new Sample(1, "something longer than what comes next"));
        encoder.clear();
        assertThat(encoder.size()).isZero();
        assertThat(encoder.isFull()).isFalse();
        encoder.add(FORM, sample(2));
        assertThat(encoder.documents().get(0)).isEqualTo(json(2));
        encoder.release();
    }
}
