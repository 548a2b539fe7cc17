package dev.databridge;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonTypeCode;
import dev.databridge.bson.BsonValues;
import org.bson.BsonArray;
import org.bson.BsonDecimal128;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonValue;
import org.bson.types.Decimal128;

/**
 * Gives ids that a server takes for the same the same bytes: decimals that differ in trailing zeros only, and zeros that
 * differ in their sign only, at the top or inside an id that is an object.
 */
final class EqualIds {
    /** Behind the length, the type and the name {@code _id}. */
    private static final int TYPE = 4;

    private EqualIds() {}

    /**
     * The document {@code {_id: id}} with a canonical id.
     *
     * @param encoded the document; given back if its id has one form only
     */
    static byte[] canonical(byte[] encoded) {
        return switch (encoded[TYPE]) {
            case BsonTypeCode.DOUBLE, BsonTypeCode.DECIMAL128, BsonTypeCode.DOCUMENT, BsonTypeCode.ARRAY ->
                rewrite(encoded);
            default -> encoded;
        };
    }

    private static byte[] rewrite(byte[] encoded) {
        BsonValue document = BsonValues.read(new BsonByteReader().reset(encoded, 0, encoded.length));
        BsonByteWriter writer = new BsonByteWriter();
        BsonValues.write(writer, canonical(document));
        return writer.toByteArray();
    }

    private static BsonValue canonical(BsonValue value) {
        return switch (value.getBsonType()) {
            case DOUBLE -> new BsonDouble(value.asDouble().getValue() + 0.0); // -0.0 + 0.0 is 0.0
            case DECIMAL128 -> new BsonDecimal128(canonical(value.asDecimal128().getValue()));
            case DOCUMENT -> canonical(value.asDocument());
            case ARRAY ->
                new BsonArray(value.asArray().stream().map(EqualIds::canonical).toList());
            default -> value;
        };
    }

    private static BsonDocument canonical(BsonDocument document) {
        BsonDocument canonical = new BsonDocument();
        document.forEach((name, value) -> canonical.put(name, canonical(value)));
        return canonical;
    }

    private static Decimal128 canonical(Decimal128 decimal) {
        if (!decimal.isFinite()) {
            return decimal;
        }
        try {
            return new Decimal128(decimal.bigDecimalValue().stripTrailingZeros());
        } catch (ArithmeticException negativeZero) { // which no BigDecimal can be
            return Decimal128.POSITIVE_ZERO;
        }
    }
}
