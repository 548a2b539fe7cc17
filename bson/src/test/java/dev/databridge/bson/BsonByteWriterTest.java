package dev.databridge.bson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.function.Consumer;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDbPointer;
import org.bson.BsonDecimal128;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonJavaScript;
import org.bson.BsonJavaScriptWithScope;
import org.bson.BsonMaxKey;
import org.bson.BsonNull;
import org.bson.BsonObjectId;
import org.bson.BsonRegularExpression;
import org.bson.BsonString;
import org.bson.BsonSymbol;
import org.bson.BsonTimestamp;
import org.bson.BsonValue;
import org.bson.UuidRepresentation;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;

class BsonByteWriterTest {
    @Test
    void writesEachTypeAsTheDriverDoes() {
        UUID uuid = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
        BsonJavaScriptWithScope scoped = new BsonJavaScriptWithScope("ü", new BsonDocument("x", new BsonString("y")));
        BsonDbPointer pointer = new BsonDbPointer("a.b", Samples.ID);
        BsonRegularExpression pattern = new BsonRegularExpression("^ü", "i");
        assertWrites(new BsonInt32(-2), writer -> writer.writeInt(-2));
        assertWrites(new BsonInt64(-2), writer -> writer.writeLong(-2));
        assertWrites(new BsonDouble(-0.0), writer -> writer.writeDouble(-0.0));
        assertWrites(new BsonDateTime(-2), writer -> writer.writeDateTime(-2));
        assertWrites(new BsonTimestamp(-2), writer -> writer.writeTimestamp(-2));
        assertWrites(new BsonTimestamp(3, 4), writer -> writer.writeTimestamp(new BsonTimestamp(3, 4)));
        assertWrites(BsonBoolean.TRUE, writer -> writer.writeBoolean(true));
        assertWrites(BsonBoolean.FALSE, writer -> writer.writeBoolean(false));
        assertWrites(BsonNull.VALUE, BsonByteWriter::writeNull);
        assertWrites(new BsonMaxKey(), writer -> writer.writeBare(BsonTypeCode.MAX_KEY));
        assertWrites(new BsonString("a\0ü"), writer -> writer.writeString("a\0ü"));
        assertWrites(new BsonSymbol("s"), writer -> writer.writeSymbol("s"));
        assertWrites(new BsonJavaScript("j"), writer -> writer.writeJavaScript("j"));
        assertWrites(scoped, writer -> writer.writeJavaScriptWithScope(scoped));
        assertWrites(pointer, writer -> writer.writeDbPointer(pointer));
        assertWrites(pattern, writer -> writer.writeRegularExpression(pattern));
        assertWrites(new BsonObjectId(Samples.ID), writer -> writer.writeObjectId(Samples.ID));
        assertWrites(new BsonDecimal128(Decimal128.NaN), writer -> writer.writeDecimal128(Decimal128.NaN));
        assertWrites(new BsonBinary(uuid), writer -> writer.writeUuid(uuid));
        assertWrites(new BsonBinary(uuid, UuidRepresentation.JAVA_LEGACY), writer -> writer.writeLegacyUuid(uuid));
        for (int subtype : new int[] {0, 2, 5, 0x80, 0xFF}) {
            byte[] data = {1, 2, 3};
            assertWrites(new BsonBinary((byte) subtype, data), writer -> writer.writeBinary((byte) subtype, data));
        }
    }

    /** With headers and names of every length, at every place relative to the end of the array, in a fresh writer. */
    private static void assertWrites(BsonValue value, Consumer<BsonByteWriter> write) {
        for (int length = 0; length < 70; length++) {
            String name = "n".repeat(length);
            byte[] expected = Samples.driverBytes(new BsonDocument(name, value).append("next", value));
            for (int capacity : new int[] {0, 64, 100 - length}) {
                BsonByteWriter writer = new BsonByteWriter(capacity, BsonLimits.DEFAULT);
                int start = writer.startDocument();
                writer.writeName(FieldHeader.of(BsonTypeCode.NULL, name));
                write.accept(writer);
                writer.writeName("next");
                write.accept(writer);
                writer.endDocument(start);
                assertThat(writer.toByteArray()).isEqualTo(expected);
            }
        }
    }

    @Test
    void writesIndexesAsDecimalKeys() {
        for (int index :
                new int[] {0, 1, 9, 10, 11, 99, 100, 101, 999, 1000, 9999, 10_000, 123_456, Integer.MAX_VALUE}) {
            BsonByteWriter writer = new BsonByteWriter();
            int start = writer.startDocument();
            writer.writeIndex(index);
            writer.writeNull();
            writer.endDocument(start);
            byte[] expected = Samples.driverBytes(new BsonDocument(Integer.toString(index), BsonNull.VALUE));
            assertThat(writer.toByteArray()).isEqualTo(expected);
        }
        BsonByteWriter writer = new BsonByteWriter();
        writer.startDocument();
        assertThatThrownBy(() -> writer.writeIndex(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("array index -1 is negative");
    }

    @Test
    void growsThroughEverySize() {
        BsonByteWriter writer = new BsonByteWriter(0, BsonLimits.DEFAULT);
        BsonDocument expected = new BsonDocument();
        int start = writer.startDocument();
        for (int i = 0; i < 600; i++) {
            String name = "f" + i;
            String text = "é".repeat(i);
            writer.writeName(name);
            writer.writeString(text);
            expected.append(name, new BsonString(text));
        }
        writer.endDocument(start);
        assertThat(writer.toByteArray()).isEqualTo(Samples.driverBytes(expected));
        assertThat(writer.size()).isLessThanOrEqualTo(writer.capacity());
        assertThat(writer.bytes()).startsWith(writer.toByteArray());
    }

    @Test
    void closesManyLevelsAtTheEndOfTheArray() {
        for (int levels = 1; levels <= 200; levels++) {
            BsonByteWriter writer = new BsonByteWriter(0, BsonLimits.DEFAULT);
            int[] starts = new int[levels];
            for (int i = 0; i < levels; i++) {
                if (i > 0) {
                    writer.writeIndex(0);
                }
                starts[i] = i == 0 ? writer.startDocument() : writer.startArray();
            }
            for (int i = levels - 1; i >= 0; i--) {
                writer.endArray(starts[i]);
            }
            Samples.reader(writer.toByteArray()).skipValidated();
        }
    }

    @Test
    void depthIsLimitedAndGivenBack() {
        BsonByteWriter writer = new BsonByteWriter(0, new BsonLimits(1000, 2));
        int outer = writer.startDocument();
        for (int i = 0; i < 5; i++) {
            writer.writeIndex(i);
            writer.endDocument(writer.startDocument());
        }
        writer.writeName("a");
        writer.startArray();
        writer.writeName("b");
        assertThatThrownBy(writer::startDocument)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "more than 2 levels of documents inside each other; does an embedded object contain itself?");
        assertThat(outer).isZero();
        writer.reset();
        writer.endDocument(writer.startDocument());
        assertThat(writer.toByteArray()).isEqualTo(Samples.hex("05000000 00"));
    }

    /** For each limit exactly the documents that fit are written, whatever they end with. */
    @Test
    void theSizeLimitIsExact() {
        for (BsonValue value : Samples.values()) {
            BsonDocument document = new BsonDocument("name", value);
            int size = Samples.driverBytes(document).length;
            BsonByteWriter exact = new BsonByteWriter(1 << 20, new BsonLimits(size, 200));
            BsonValues.write(exact, document);
            assertThat(exact.size()).isEqualTo(size);
            BsonByteWriter small = new BsonByteWriter(1 << 20, new BsonLimits(Math.max(5, size - 1), 200));
            assertThatThrownBy(() -> BsonValues.write(small, document))
                    .as(document.toString())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching("a document of at least \\d+ bytes, more than the limit of " + (size - 1));
        }
    }

    @Test
    void longTextsInManyScriptsFitALimitThatTheyFit() {
        for (String part : new String[] {"a", "é", "東", "🛫"}) {
            BsonDocument document = new BsonDocument("t", new BsonString("x" + part.repeat(5000)));
            int size = Samples.driverBytes(document).length;
            BsonByteWriter exact = new BsonByteWriter(0, new BsonLimits(size, 1));
            BsonValues.write(exact, document);
            assertThat(exact.toByteArray()).isEqualTo(Samples.driverBytes(document));
            BsonByteWriter small = new BsonByteWriter(0, new BsonLimits(size - 1, 1));
            assertThatThrownBy(() -> BsonValues.write(small, document)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void unpairedSurrogatesAreRefusedWhereverTheyStand() {
        for (String text :
                new String[] {"\uD800", "\uDC00", "a\uD800", "a\uD800b", "\uDC00\uD800", "🛫\uD83D", "é\uDFFF"}) {
            for (int capacity : new int[] {0, 4096}) {
                BsonByteWriter writer = new BsonByteWriter(capacity, BsonLimits.DEFAULT);
                writer.startDocument();
                writer.writeName("s");
                assertThatThrownBy(() -> writer.writeString(text))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageMatching(
                                "the text holds an unpaired surrogate at index \\d, which UTF-8 cannot store");
            }
        }
    }

    /** Characters whose low byte is an ASCII letter, which a copy of low bytes would take for one. */
    @Test
    void charactersThatLookLikeAsciiInTheirLowByte() {
        for (String text : new String[] {"\u0141", "A\u0141", "\u4141\u4242", "abcdefgh\u0161", "\u0100", "\u0200x"}) {
            BsonDocument document = new BsonDocument(text, new BsonString(text));
            assertThat(Samples.ourBytes(document)).isEqualTo(Samples.driverBytes(document));
        }
    }

    /** What comes behind a large value must not double the array. */
    @Test
    void growsOnceForALargeValue() {
        BsonByteWriter writer = new BsonByteWriter();
        int start = writer.startDocument();
        writer.writeName("image");
        writer.writeBinary((byte) 0, new byte[2_400_000]);
        int capacity = writer.capacity();
        writer.writeName("number");
        writer.writeInt(1);
        writer.endDocument(start);
        assertThat(writer.capacity()).isEqualTo(capacity).isLessThan(2_400_000 * 5 / 4);
    }
}
