package dev.databridge.bson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.BsonInt32;
import org.bson.BsonRegularExpression;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BsonValuesTest {
    static List<BsonValue> values() {
        return Samples.values();
    }

    @ParameterizedTest
    @MethodSource("values")
    void readsWhatTheDriverWrote(BsonValue value) {
        BsonByteReader reader = Samples.atValue(value);
        assertThat(BsonValues.read(reader)).isEqualTo(value);
        assertThat(reader.hasNext()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("values")
    void writesTheDriversBytes(BsonValue value) {
        BsonDocument document = new BsonDocument("v", value).append("next", new BsonInt32(1));
        assertThat(Samples.ourBytes(document)).isEqualTo(Samples.driverBytes(document));
    }

    @ParameterizedTest
    @MethodSource("values")
    void skipsWithAndWithoutValidation(BsonValue value) {
        BsonByteReader reader = Samples.atValue(value);
        int from = reader.position();
        reader.skip();
        int skipped = reader.position();
        assertThat(reader.hasNext()).isFalse();

        BsonByteReader strict = Samples.atValue(value);
        assertThat(strict.sizeOfValue()).isEqualTo(skipped - from);
        assertThat(strict.position()).isEqualTo(from);
        strict.skipValidated();
        assertThat(strict.position()).isEqualTo(skipped);
    }

    @Test
    void aRichDocumentGoesBothWays() {
        BsonDocument rich = Samples.rich();
        byte[] bytes = Samples.driverBytes(rich);
        assertThat(BsonValues.readDocument(Samples.reader(bytes))).isEqualTo(rich);
        assertThat(Samples.ourBytes(rich)).isEqualTo(bytes);
        BsonByteReader reader = Samples.reader(bytes);
        reader.skipValidated();
        assertThat(reader.position()).isEqualTo(bytes.length);
    }

    @Test
    void copiesRawDocumentsAtEveryDepth() {
        RawBsonDocument raw = RawBsonDocument.parse("{\"a\": [1, {\"b\": \"c\"}]}");
        byte[] padded = new byte[raw.getByteLength() + 7];
        System.arraycopy(raw.getBackingArray(), raw.getByteOffset(), padded, 3, raw.getByteLength());
        RawBsonDocument shifted = new RawBsonDocument(padded, 3, raw.getByteLength());
        BsonDocument outer = new BsonDocument("x", shifted).append("y", new BsonArray(List.of(raw)));
        assertThat(Samples.ourBytes(outer)).isEqualTo(Samples.driverBytes(outer));
        assertThat(Samples.ourBytes(shifted)).isEqualTo(Samples.driverBytes(raw));
    }

    @Test
    void refusesARawDocumentWithAWrongFrame() {
        byte[] bytes = Samples.driverBytes(new BsonDocument("a", new BsonInt32(1)));
        for (RawBsonDocument broken : List.of(
                new RawBsonDocument(java.util.Arrays.copyOf(bytes, bytes.length + 1)),
                new RawBsonDocument(bytes, 0, bytes.length - 1))) {
            assertThatThrownBy(() -> Samples.ourBytes(new BsonDocument("x", broken)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a RawBsonDocument of " + broken.getByteLength()
                            + " bytes that is not exactly one document; check the offset and length it was made with");
        }
    }

    @Test
    void writesWrappedDocuments() {
        BsonDocument wrapped = new BsonDocumentWrapper<>(new Document("a", List.of(1, "b")), new DocumentCodec());
        BsonDocument outer = new BsonDocument("w", wrapped);
        assertThat(Samples.ourBytes(outer))
                .isEqualTo(Samples.driverBytes(BsonDocument.parse("{\"w\": {\"a\": [1, \"b\"]}}")));
    }

    @Test
    void theLastOfDuplicatesCountsAsInTheDriver() {
        byte[] bytes = Samples.hex("13000000 10 6100 01000000 10 6100 02000000 00");
        assertThat(BsonValues.readDocument(Samples.reader(bytes))).isEqualTo(new BsonDocument("a", new BsonInt32(2)));
        assertThat(Samples.driverReads(bytes)).isEqualTo(new BsonDocument("a", new BsonInt32(2)));
    }

    @Test
    void refusesCyclesByDepth() {
        BsonDocument cycle = new BsonDocument();
        cycle.append("self", cycle);
        assertThatThrownBy(() -> Samples.ourBytes(cycle))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "more than 200 levels of documents inside each other; does an embedded object contain itself?");
    }

    @Test
    void refusesToReadTooDeeply() {
        BsonByteWriter writer = new BsonByteWriter(64, new BsonLimits(1 << 20, 1000));
        int[] starts = new int[201];
        for (int level = 0; level <= 200; level++) {
            if (level > 0) {
                writer.writeName("d");
            }
            starts[level] = writer.startDocument();
        }
        for (int level = 200; level >= 0; level--) {
            writer.endDocument(starts[level]);
        }
        BsonByteReader reader = Samples.reader(writer.toByteArray());
        assertThatThrownBy(() -> BsonValues.read(reader))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessageContaining("more than 200 levels of documents inside each other")
                .satisfies(thrown -> assertThat(((BsonDecodeException) thrown).path())
                        .isEqualTo(String.join(".", java.util.Collections.nCopies(200, "d"))));
        assertThatThrownBy(() -> Samples.reader(writer.toByteArray()).skipValidated())
                .isInstanceOf(BsonDecodeException.class);
    }

    @Test
    void refusesTextsThatBsonCannotStore() {
        assertThatThrownBy(() -> Samples.ourBytes(new BsonDocument("a\0b", new BsonInt32(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("field name 'a\\0b' holds a NUL, which BSON cannot store there");
        assertThatThrownBy(() -> Samples.ourBytes(new BsonDocument("r", new BsonRegularExpression("a\0", ""))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("regular expression 'a\\0' holds a NUL, which BSON cannot store there");
        assertThatThrownBy(() -> Samples.ourBytes(new BsonDocument("s", new BsonString("ab\uD800"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the text holds an unpaired surrogate at index 2, which UTF-8 cannot store");
    }

    @Test
    void refusesUnknownTypes() {
        assertThatThrownBy(() -> BsonValues.readDocument(Samples.reader(Samples.hex("0b000000 2a 6100 00000000"))))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessage("field 'a' at byte 7: found unknown type 0x2a, expected a type that BSON has");
    }
}
