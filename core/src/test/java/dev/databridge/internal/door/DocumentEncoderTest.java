package dev.databridge.internal.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.exception.DocumentEncodeException;
import dev.databridge.exception.DocumentTooLargeException;
import dev.databridge.plan.EncodedDocuments;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class DocumentEncoderTest {
    @Test
    void encodesOneDocument() {
        EncodedDocuments encoded =
                DocumentEncoder.encode(SampleCodec.INSTANCE, SampleCodec.INSTANCE::write, new Sample(1, "a"));
        assertThat(encoded.size()).isEqualTo(1);
        assertThat(encoded.get(0)).isEqualTo(BsonDocument.parse("{_id: 1, text: 'a'}"));
        assertThat(encoded.bytes()).hasSize(encoded.length(0));
    }

    @Test
    void refusesDocumentsThatAreTooLarge() {
        int overhead = DocumentEncoder.encode(SampleCodec.INSTANCE, SampleCodec.INSTANCE::write, new Sample(1, ""))
                .length(0);
        Sample largest = new Sample(1, "x".repeat(DocumentEncoder.MAX_DOCUMENT_SIZE - overhead));
        assertThat(DocumentEncoder.encode(SampleCodec.INSTANCE, SampleCodec.INSTANCE::write, largest)
                        .length(0))
                .isEqualTo(DocumentEncoder.MAX_DOCUMENT_SIZE);
        Sample tooLarge = new Sample(17, largest.text() + "x");
        assertThatThrownBy(() -> DocumentEncoder.encode(SampleCodec.INSTANCE, SampleCodec.INSTANCE::write, tooLarge))
                .isInstanceOf(DocumentTooLargeException.class)
                .hasMessageContaining(Sample.class.getName() + " with id 17 has 16777217 bytes");
        assertThatThrownBy(() -> DocumentEncoder.encode(SampleCodec.INSTANCE, SampleCodec.INSTANCE::write, tooLarge))
                .isInstanceOfSatisfying(DocumentTooLargeException.class, e -> {
                    assertThat(e.id()).isEqualTo(17);
                    assertThat(e.size()).isEqualTo(16777217);
                    assertThat(e.type()).isEqualTo(Sample.class);
                });
    }

    @Test
    void refusesDocumentsThatCannotBeWritten() {
        for (String text : List.of("unwritable", "half a pair: \ud83d")) {
            Sample unwritable = new Sample(3, text);
            assertThatThrownBy(
                            () -> DocumentEncoder.encode(SampleCodec.INSTANCE, SampleCodec.INSTANCE::write, unwritable))
                    .isInstanceOf(DocumentEncodeException.class)
                    .hasMessageContaining("Sample with id 3 cannot be stored, nothing was sent")
                    .hasCauseInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void threadsDoNotShareBytes() {
        List<Integer> wrong = IntStream.range(0, 20_000)
                .parallel()
                .filter(i -> DocumentEncoder.encode(
                                        SampleCodec.INSTANCE, SampleCodec.INSTANCE::write, new Sample(i, "t" + i))
                                .get(0)
                                .getInt32("_id")
                                .getValue()
                        != i)
                .boxed()
                .toList();
        assertThat(wrong).isEmpty();
    }
}
