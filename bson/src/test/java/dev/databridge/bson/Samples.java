package dev.databridge.bson;

import java.util.List;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
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
import org.bson.BsonMinKey;
import org.bson.BsonNull;
import org.bson.BsonObjectId;
import org.bson.BsonRegularExpression;
import org.bson.BsonString;
import org.bson.BsonSymbol;
import org.bson.BsonTimestamp;
import org.bson.BsonUndefined;
import org.bson.BsonValue;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;

/** Documents for tests, and the driver's own codec to make and read them. */
final class Samples {
    static final BsonDocumentCodec DRIVER = new BsonDocumentCodec();
    static final ObjectId ID = new ObjectId("0123456789abcdef80ff7f01");

    private Samples() {}

    /** One value of each type, with edges where a type has some. */
    static List<BsonValue> values() {
        return List.of(
                new BsonDouble(-0.0),
                new BsonDouble(Double.NaN),
                new BsonString(""),
                new BsonString("plain"),
                new BsonString("Łódź, 東京, 🛫, a\0b"),
                new BsonDocument(),
                new BsonDocument("inner", new BsonDocument("deep", new BsonInt32(7))),
                new BsonArray(),
                new BsonBinary((byte) 0, new byte[] {1, 2, 3}),
                new BsonBinary((byte) 2, new byte[] {4, 5}),
                new BsonBinary((byte) 0x80, new byte[0]),
                new BsonBinary(new UUID(0x0102030405060708L, 0x090A0B0C0D0E0F10L)),
                new BsonUndefined(),
                new BsonObjectId(ID),
                BsonBoolean.TRUE,
                BsonBoolean.FALSE,
                new BsonDateTime(-1),
                BsonNull.VALUE,
                new BsonRegularExpression("^a.*ü$", "imx"),
                new BsonRegularExpression("", ""),
                new BsonDbPointer("db.ключ", ID),
                new BsonJavaScript("function () {}"),
                new BsonSymbol("sym"),
                new BsonJavaScriptWithScope("x + 1", new BsonDocument("x", new BsonInt32(1))),
                new BsonInt32(Integer.MIN_VALUE),
                new BsonTimestamp(0x12345678, 9),
                new BsonInt64(Long.MAX_VALUE),
                new BsonDecimal128(Decimal128.parse("-1.50E+3")),
                new BsonDecimal128(Decimal128.NaN),
                new BsonDecimal128(Decimal128.NEGATIVE_ZERO),
                new BsonMaxKey(),
                new BsonMinKey());
    }

    /** Every type, nested, with arrays of one, two and three digits of keys, and names in several scripts. */
    static BsonDocument rich() {
        BsonDocument document = new BsonDocument("_id", new BsonObjectId(ID));
        int index = 0;
        for (BsonValue value : values()) {
            document.append("field" + index++, value);
        }
        document.append("", new BsonString("no name"));
        document.append("名前", new BsonString("name"));
        document.append("a much longer name than sixteen bytes 🛫", new BsonInt32(3));
        document.append("few", new BsonArray(values()));
        document.append("many", ints(12));
        document.append("most", ints(104));
        BsonDocument leg = new BsonDocument("name", new BsonString("leg")).append("stops", ints(2));
        document.append("legs", new BsonArray(List.of(leg, leg, new BsonArray(List.of(leg)))));
        return document;
    }

    private static BsonArray ints(int count) {
        BsonArray array = new BsonArray();
        for (int i = 0; i < count; i++) {
            array.add(new BsonInt32(i));
        }
        return array;
    }

    static byte[] driverBytes(BsonDocument document) {
        BasicOutputBuffer output = new BasicOutputBuffer();
        try (BsonBinaryWriter writer = new BsonBinaryWriter(output)) {
            DRIVER.encode(writer, document, EncoderContext.builder().build());
            return output.toByteArray();
        }
    }

    static BsonDocument driverReads(byte[] bytes) {
        try (BsonBinaryReader reader = new BsonBinaryReader(java.nio.ByteBuffer.wrap(bytes))) {
            return DRIVER.decode(reader, DecoderContext.builder().build());
        }
    }

    static BsonByteReader reader(byte[] bytes) {
        return new BsonByteReader().reset(bytes, 0, bytes.length);
    }

    static byte[] ourBytes(BsonDocument document) {
        BsonByteWriter writer = new BsonByteWriter();
        BsonValues.write(writer, document);
        return writer.toByteArray();
    }

    /** A reader at the value of the only field {@code v} of a document with that field, as the driver writes it. */
    static BsonByteReader atValue(BsonValue value) {
        BsonByteReader reader = reader(driverBytes(new BsonDocument("v", value)));
        reader.startDocument();
        reader.next();
        return reader;
    }

    /** The bytes of a hexadecimal text in which blanks may stand. */
    static byte[] hex(String digits) {
        return java.util.HexFormat.of().parseHex(digits.replace(" ", ""));
    }
}
