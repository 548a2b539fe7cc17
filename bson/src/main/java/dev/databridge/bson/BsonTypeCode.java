package dev.databridge.bson;

/** The type byte that opens each BSON element, as the specification numbers them. */
public final class BsonTypeCode {
    public static final byte DOUBLE = 0x01;
    public static final byte STRING = 0x02;
    public static final byte DOCUMENT = 0x03;
    public static final byte ARRAY = 0x04;
    public static final byte BINARY = 0x05;
    public static final byte UNDEFINED = 0x06;
    public static final byte OBJECT_ID = 0x07;
    public static final byte BOOLEAN = 0x08;
    public static final byte DATE_TIME = 0x09;
    public static final byte NULL = 0x0A;
    public static final byte REGULAR_EXPRESSION = 0x0B;
    public static final byte DB_POINTER = 0x0C;
    public static final byte JAVASCRIPT = 0x0D;
    public static final byte SYMBOL = 0x0E;
    public static final byte JAVASCRIPT_WITH_SCOPE = 0x0F;
    public static final byte INT32 = 0x10;
    public static final byte TIMESTAMP = 0x11;
    public static final byte INT64 = 0x12;
    public static final byte DECIMAL128 = 0x13;
    public static final byte MAX_KEY = 0x7F;
    public static final byte MIN_KEY = (byte) 0xFF;

    private BsonTypeCode() {}

    /**
     * The type's name as the documentation of MongoDB spells it.
     *
     * @param type any byte, of a known type or not
     * @return a name such as {@code int32}, or {@code unknown type 0x2a}
     */
    public static String nameOf(byte type) {
        return switch (type) {
            case DOUBLE -> "double";
            case STRING -> "string";
            case DOCUMENT -> "document";
            case ARRAY -> "array";
            case BINARY -> "binary";
            case UNDEFINED -> "undefined";
            case OBJECT_ID -> "objectId";
            case BOOLEAN -> "boolean";
            case DATE_TIME -> "dateTime";
            case NULL -> "null";
            case REGULAR_EXPRESSION -> "regularExpression";
            case DB_POINTER -> "dbPointer";
            case JAVASCRIPT -> "javascript";
            case SYMBOL -> "symbol";
            case JAVASCRIPT_WITH_SCOPE -> "javascriptWithScope";
            case INT32 -> "int32";
            case TIMESTAMP -> "timestamp";
            case INT64 -> "int64";
            case DECIMAL128 -> "decimal128";
            case MAX_KEY -> "maxKey";
            case MIN_KEY -> "minKey";
            default -> "unknown type 0x" + String.format("%02x", type & 0xFF);
        };
    }

    /**
     * Whether BSON has this type.
     *
     * @param type any byte
     * @return whether it is one of the constants of this class
     */
    public static boolean isKnown(byte type) {
        return type >= DOUBLE && type <= DECIMAL128 || type == MAX_KEY || type == MIN_KEY;
    }
}
