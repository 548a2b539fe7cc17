package dev.databridge.exception;

import org.bson.BsonDocument;
import org.bson.BsonObjectId;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Shows ids in messages: short, and on one line. */
final class DisplayedValue {
    private static final int LONGEST = 120;

    private DisplayedValue() {}

    static String of(@Nullable Object id) {
        String text = id instanceof BsonValue value ? json(value) : String.valueOf(id);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static String json(BsonValue value) {
        if (value instanceof BsonObjectId objectId) {
            return objectId.getValue().toHexString();
        }
        if (value instanceof BsonString string) {
            return '"' + string.getValue() + '"';
        }
        String document = new BsonDocument("v", value).toJson();
        return document.substring("{\"v\": ".length(), document.length() - 1);
    }
}
