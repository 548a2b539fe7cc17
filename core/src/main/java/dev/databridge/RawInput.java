package dev.databridge;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonTypeCode;
import dev.databridge.bson.BsonValues;
import dev.databridge.codec.internal.DriverRegistry;
import dev.databridge.exception.DataBridgeException;
import dev.databridge.exception.DocumentEncodeException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.BsonObjectId;
import org.bson.BsonType;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Makes checked bytes of what users give as raw documents. */
final class RawInput {
    /** The type, {@code _id} with its NUL, and the 12 bytes of an {@link ObjectId}. */
    private static final int ID_FIELD = 17;

    private static final byte[] ID_NAME = {'_', 'i', 'd', 0};

    private RawInput() {}

    /**
     * Encodes if need be, checks, and puts an id in front where there is none. The driver's documents that can be changed get
     * it, too, as the driver does it, so that inserting them again cannot store them twice.
     *
     * @throws DocumentEncodeException if it is no document, or none that can be stored
     */
    static RawDocument of(@Nullable Object given, long index) {
        Objects.requireNonNull(given, () -> "document " + index);
        try {
            return checked(given, index);
        } catch (DataBridgeException | ClassCastException known) {
            throw known;
        } catch (RuntimeException | StackOverflowError failure) {
            String reason = "document " + index + ": "
                    + (failure.getMessage() == null ? failure.toString() : failure.getMessage());
            throw new DocumentEncodeException(given.getClass(), null, new IllegalArgumentException(reason, failure));
        }
    }

    private static RawDocument checked(Object given, long index) {
        if (given instanceof byte[] bytes) {
            return check(given, bytes, 0, bytes.length);
        }
        if (given instanceof RawBsonDocument raw) {
            return check(given, raw.getBackingArray(), raw.getByteOffset(), raw.getByteLength());
        }
        byte[] bytes = encode(given, index);
        return check(given, bytes, 0, bytes.length);
    }

    private static byte[] encode(Object given, long index) {
        if (given instanceof BsonDocument document) {
            BsonByteWriter writer = new BsonByteWriter();
            BsonValues.write(writer, document);
            return writer.toByteArray();
        }
        if (given instanceof Document document) {
            return encode(document);
        }
        if (given instanceof Map<?, ?> map) {
            Document document = new Document();
            map.forEach((name, value) -> document.put((String) name, value));
            return encode(document);
        }
        throw new ClassCastException(
                "document " + index + " is a " + given.getClass().getName()
                        + "; raw documents are byte[], RawBsonDocument, BsonDocument, Document or another Map of String");
    }

    private static byte[] encode(Document document) {
        try (BasicOutputBuffer output = new BasicOutputBuffer();
                BsonBinaryWriter writer = new BsonBinaryWriter(output)) {
            DriverRegistry.documents()
                    .encode(writer, document, EncoderContext.builder().build());
            return output.toByteArray();
        }
    }

    // ---- the checks that a server, or a codec that does not check, would fail at ----

    private static RawDocument check(Object given, byte[] bytes, int offset, int length) {
        BsonByteReader reader = new BsonByteReader().reset(bytes, offset, length);
        reader.skipValidated();
        if (reader.position() != offset + length) {
            throw new IllegalArgumentException("the bytes do not end where the document does: it has "
                    + (reader.position() - offset) + " bytes, given were " + length);
        }
        BsonValue id = findId(reader.reset(bytes, offset, length), bytes);
        return id == null
                ? withId(given, bytes, offset, length)
                : new RawDocument(given.getClass(), bytes, offset, length, id);
    }

    /** Looks at the bytes of names, so that a document of many fields costs no text for each. */
    private static @Nullable BsonValue findId(BsonByteReader reader, byte[] bytes) {
        BsonValue id = null;
        int outer = reader.startDocument();
        while (reader.hasNext()) {
            int header = reader.position();
            reader.next();
            if (bytes[header + 1] == '$') {
                throw new IllegalArgumentException("the field '" + reader.name()
                        + "' starts with $, which a server refuses at the top of a document; rename it");
            }
            if (!isId(bytes, header, reader.position())) {
                reader.skip();
            } else if (id != null) {
                throw new IllegalArgumentException("the field '_id' is there twice; a document has one id");
            } else {
                id = checkId(BsonValues.read(reader));
            }
        }
        reader.endDocument(outer);
        return id;
    }

    /** Whether the header from its type to its value is that of {@code _id}. */
    private static boolean isId(byte[] bytes, int header, int value) {
        int name = header + 1;
        return Arrays.equals(bytes, name, value, ID_NAME, 0, ID_NAME.length);
    }

    private static BsonValue checkId(BsonValue id) {
        BsonType type = id.getBsonType();
        if (type == BsonType.ARRAY || type == BsonType.REGULAR_EXPRESSION || type == BsonType.UNDEFINED) {
            throw new IllegalArgumentException("the _id is of type " + type + ", which a server refuses");
        }
        if (id.isDocument()) {
            checkNames(id.asDocument());
        }
        return id;
    }

    private static void checkNames(BsonDocument id) {
        id.forEach((name, value) -> {
            if (name.startsWith("$")) {
                throw new IllegalArgumentException(
                        "the field '" + name + "' inside the _id starts with $, which a server refuses");
            }
            if (value.isDocument()) {
                checkNames(value.asDocument());
            }
        });
    }

    // ---- ids ----

    private static RawDocument withId(Object given, byte[] document, int offset, int length) {
        BsonObjectId id = new BsonObjectId(new ObjectId());
        byte[] bytes = new byte[length + ID_FIELD];
        System.arraycopy(document, offset, bytes, ID_FIELD, length); // what is overwritten now is its length only
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(bytes.length)
                .put(BsonTypeCode.OBJECT_ID)
                .put(ID_NAME)
                .put(id.getValue().toByteArray());
        if (given instanceof Document changeable) {
            changeable.put("_id", id.getValue());
        } else if (given instanceof BsonDocument changeable && !(given instanceof RawBsonDocument)) {
            changeable.put("_id", id);
        }
        return new RawDocument(given.getClass(), bytes, 0, bytes.length, id);
    }
}
