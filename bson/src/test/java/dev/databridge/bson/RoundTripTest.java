package dev.databridge.bson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the driver writes we read, what we write the driver reads, and both write the same bytes. */
class RoundTripTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void generatedDocuments(long seed) {
        GeneratedDocuments generated = new GeneratedDocuments(seed);
        BsonByteWriter writer = new BsonByteWriter(0, BsonLimits.DEFAULT);
        BsonByteReader reader = new BsonByteReader();
        for (int i = 0; i < 150; i++) {
            BsonDocument document = generated.document(4);
            byte[] theirs = Samples.driverBytes(document);
            BsonValues.write(writer.reset(), document);
            assertThat(writer.toByteArray()).isEqualTo(theirs);
            assertThat(Samples.driverReads(writer.toByteArray())).isEqualTo(document);

            byte[] shifted = new byte[theirs.length + 5];
            System.arraycopy(theirs, 0, shifted, 3, theirs.length);
            assertThat(BsonValues.read(reader.reset(shifted, 3, theirs.length))).isEqualTo(document);
            reader.reset(shifted, 3, theirs.length + 2).skipValidated();
            assertThat(reader.position()).isEqualTo(3 + theirs.length);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void generatedDocumentsCutAndBroken(long seed) {
        GeneratedDocuments generated = new GeneratedDocuments(seed);
        java.util.Random random = new java.util.Random(seed);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = Samples.driverBytes(generated.document(3));
            for (int j = 0; j < 20; j++) {
                byte[] broken = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                Outcome.WAYS.values().forEach(way -> Outcome.of(broken, 0, broken.length, way));
            }
        }
    }

    @Test
    void textsOfEveryLengthAroundTheWords() {
        for (String filling : new String[] {"a", "ä", "Ł", "東", "🛫"}) {
            for (int length = 0; length < 70; length++) {
                for (int at = 0; at <= length; at++) {
                    String text = "x".repeat(at) + filling + "x".repeat(length - at);
                    BsonByteWriter writer = new BsonByteWriter(0, BsonLimits.DEFAULT);
                    int start = writer.startDocument();
                    writer.writeName(text);
                    writer.writeString(text);
                    writer.endDocument(start);
                    BsonDocument expected = new BsonDocument(text, new org.bson.BsonString(text));
                    byte[] bytes = writer.toByteArray();
                    assertThat(bytes).isEqualTo(Samples.driverBytes(expected));
                    assertThat(BsonValues.readDocument(Samples.reader(bytes))).isEqualTo(expected);
                }
            }
        }
    }
}
