package dev.databridge.query.internal;

import com.mongodb.MongoClientSettings;
import dev.databridge.query.Filter;
import java.util.List;
import java.util.Objects;
import org.bson.BSONException;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.ByteBuf;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.conversions.Bson;
import org.bson.json.JsonParseException;

/** Makes filters of what users wrote in MongoDB's own words. */
public final class RawFilters {
    private static final String NOT_ONE_DOCUMENT = "the text is not one document of extended JSON";

    private static final List<String> LOGICAL = List.of("$and", "$or", "$nor");

    private RawFilters() {}

    /** Reads one document of extended JSON, and nothing behind it. */
    public static BsonDocument parse(String json) {
        Objects.requireNonNull(json, "json");
        try {
            // inside of a document, because the parser ignores what follows the outermost one
            BsonDocument around = BsonDocument.parse("{\"text\": " + json + ", \"end of the text\": 1}");
            if (around.size() == 2 && around.containsKey("end of the text")) {
                return around.getDocument("text");
            }
        } catch (BSONException | JsonParseException | IllegalArgumentException problem) {
            throw new IllegalArgumentException(NOT_ONE_DOCUMENT + ": " + problem.getMessage(), problem);
        } catch (StackOverflowError tooDeep) { // the driver's parser calls itself for each level
            throw new IllegalArgumentException(NOT_ONE_DOCUMENT + ": it is nested too deeply", tooDeep);
        }
        throw new IllegalArgumentException(NOT_ONE_DOCUMENT + ": something follows it");
    }

    /** The document that stands for a driver's value. */
    public static BsonDocument document(Bson bson) {
        Objects.requireNonNull(bson, "bson");
        return bson.toBsonDocument(BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry());
    }

    /** A filter without operators that run code. */
    public static <D> Filter<D> checked(BsonDocument filter) {
        CodeOperators.refuse(filter, "Filter.rawUnchecked");
        return unchecked(filter);
    }

    /** A filter as it is. */
    public static <D> Filter<D> unchecked(BsonDocument filter) {
        if (filter.isEmpty()) {
            throw new IllegalArgumentException(
                    "the raw filter is empty and would match every document; if that is meant, say Filter.all()");
        }
        checkLogical(filter);
        return new EncodedFilter<>(encode(filter), false);
    }

    /** Filters are combined and renamed along their logical operators, so these must be what they should. */
    private static void checkLogical(BsonDocument filter) {
        for (String operator : LOGICAL) {
            BsonValue parts = filter.get(operator);
            if (parts == null) {
                continue;
            }
            if (!parts.isArray()
                    || parts.asArray().isEmpty()
                    || !parts.asArray().stream().allMatch(BsonValue::isDocument)) {
                throw new IllegalArgumentException(
                        operator + " of a raw filter needs an array of documents, found " + parts);
            }
            parts.asArray().forEach(part -> checkLogical(part.asDocument()));
        }
    }

    /** The bytes of a document. */
    public static byte[] encode(BsonDocument document) {
        return bytes(new RawBsonDocument(document, new BsonDocumentCodec()));
    }

    /** A copy of the bytes of a document. */
    public static byte[] bytes(RawBsonDocument document) {
        ByteBuf buffer = document.getByteBuffer();
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
