package dev.databridge.internal.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.exception.DocumentEncodeException;
import dev.databridge.exception.DocumentTooLargeException;
import dev.databridge.plan.EncodedDocuments;
import java.util.ArrayList;
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
    void encodesManyBehindEachOther() {
        List<Sample> samples =
                IntStream.range(0, 1000).mapToObj(i -> new Sample(i, "t" + i)).toList();
        EncodedDocuments encoded =
                DocumentEncoder.encode(SampleCodec.INSTANCE, SampleCodec.INSTANCE::write, samples, 0);
        assertThat(encoded.size()).isEqualTo(1000);
        for (int i = 0; i < 1000; i++) {
            assertThat(encoded.get(i)).isEqualTo(BsonDocument.parse("{_id: " + i + ", text: 't" + i + "'}"));
        }
    }

    @Test
    void startsWhereItIsTold() {
        EncodedDocuments encoded = DocumentEncoder.encode(
                SampleCodec.INSTANCE, SampleCodec.INSTANCE::write, List.of(new Sample(1, "a"), new Sample(2, "b")), 1);
        assertThat(encoded.toList())
                .containsExactly(new org.bson.RawBsonDocument(
                        DocumentEncoder.encode(SampleCodec.INSTANCE, SampleCodec.INSTANCE::write, new Sample(2, "b"))
                                .bytes()));
    }

    @Test
    void cutsLargeListsIntoCalls() {
        String large = "x".repeat(5 << 20);
        List<Sample> samples =
                IntStream.range(0, 9).mapToObj(i -> new Sample(i, large)).toList();
        List<Integer> sizes = new ArrayList<>();
        for (int sent = 0; sent < samples.size(); sent += sizes.get(sizes.size() - 1)) {
            EncodedDocuments chunk =
                    DocumentEncoder.encode(SampleCodec.INSTANCE, SampleCodec.INSTANCE::write, samples, sent);
            assertThat(chunk.get(0).getInt32("_id").getValue()).isEqualTo(sent);
            sizes.add(chunk.size());
        }
        assertThat(sizes).containsExactly(4, 4, 1);
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
        assertThatThrownBy(() -> DocumentEncoder.encode(
                        SampleCodec.INSTANCE, SampleCodec.INSTANCE::write, List.of(new Sample(1, ""), tooLarge), 0))
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
    void onceSomethingWasSentGivesBackWhatComesBeforeABadDocument() {
        List<Sample> samples =
                List.of(new Sample(0, "sent"), new Sample(1, "a"), new Sample(2, "unwritable"), new Sample(3, "b"));
        assertThatThrownBy(() -> DocumentEncoder.encode(SampleCodec.INSTANCE, SampleCodec.INSTANCE::write, samples, 0))
                .isInstanceOf(DocumentEncodeException.class);
        assertThat(DocumentEncoder.encode(SampleCodec.INSTANCE, SampleCodec.INSTANCE::write, samples, 1)
                        .size())
                .isEqualTo(1);
        assertThatThrownBy(() -> DocumentEncoder.encode(SampleCodec.INSTANCE, SampleCodec.INSTANCE::write, samples, 2))
                .isInstanceOf(DocumentEncodeException.class);
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
