package dev.databridge.bson;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDbPointer;
import org.bson.BsonDecimal128;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonJavaScript;
import org.bson.BsonJavaScriptWithScope;
import org.bson.BsonObjectId;
import org.bson.BsonRegularExpression;
import org.bson.BsonString;
import org.bson.BsonSymbol;
import org.bson.BsonTimestamp;
import org.bson.BsonValue;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;

/** Documents drawn from a seed; the same seed gives the same document. */
final class GeneratedDocuments {
    private static final int[] CHARACTERS = {
        'a', 'Z', '0', ' ', '.', '$', 0x7F, 0x80, 0xFF, 0x141, 0x7FF, 0x800, 0xFFFF, 0x1F6EB
    };

    private final Random random;

    GeneratedDocuments(long seed) {
        random = new Random(seed);
    }

    BsonDocument document(int levels) {
        BsonDocument document = new BsonDocument();
        for (int i = size(); i > 0; i--) {
            document.append(text(), value(levels));
        }
        return document;
    }

    private BsonArray array(int levels) {
        BsonArray array = new BsonArray();
        for (int i = size(); i > 0; i--) {
            array.add(value(levels));
        }
        return array;
    }

    private int size() {
        return random.nextInt(random.nextInt(20) == 0 ? 120 : 8);
    }

    private BsonValue value(int levels) {
        int kind = random.nextInt(levels > 0 ? 18 : 14);
        return switch (kind) {
            case 0 -> new BsonDouble(Double.longBitsToDouble(random.nextLong() & ~1L));
            case 1, 2 -> new BsonString(text());
            case 3 -> new BsonBinary((byte) random.nextInt(256), bytes(random.nextInt(40)));
            case 4 -> new BsonBinary(new UUID(random.nextLong(), random.nextLong()));
            case 5 -> new BsonObjectId(id());
            case 6 -> new BsonDateTime(random.nextLong());
            case 7 -> new BsonRegularExpression(text(), "imx");
            case 8 -> new BsonTimestamp(random.nextLong());
            case 9 -> new BsonInt32(random.nextInt());
            case 10 -> new BsonInt64(random.nextLong());
            case 11 -> new BsonDecimal128(decimal());
            case 12 -> text(random.nextInt(3));
            case 13 ->
                List.copyOf(Samples.values())
                        .get(random.nextInt(Samples.values().size()));
            case 14 -> new BsonJavaScriptWithScope(text(), document(levels - 1));
            case 15 -> array(levels - 1);
            default -> document(levels - 1);
        };
    }

    private BsonValue text(int kind) {
        return switch (kind) {
            case 0 -> new BsonJavaScript(text());
            case 1 -> new BsonSymbol(text());
            default -> new BsonDbPointer(text(), id());
        };
    }

    private Decimal128 decimal() {
        long high = random.nextLong();
        return Decimal128.fromIEEE754BIDEncoding(high, random.nextLong());
    }

    private ObjectId id() {
        return new ObjectId(bytes(12));
    }

    private byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Mostly ASCII, of lengths around the word sizes, without a NUL, so that it is a name as well. */
    String text() {
        int length = random.nextInt(random.nextInt(10) == 0 ? 200 : 20);
        boolean ascii = random.nextInt(3) > 0;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(ascii ? 1 + random.nextInt(127) : CHARACTERS[random.nextInt(CHARACTERS.length)]);
        }
        return text.toString();
    }
}
