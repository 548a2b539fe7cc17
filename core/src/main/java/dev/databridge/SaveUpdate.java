package dev.databridge;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonTypeCode;
import dev.databridge.codec.DocumentCodec;
import dev.databridge.exception.DocumentEncodeException;
import dev.databridge.plan.EncodedDocuments;
import java.util.LinkedHashSet;
import java.util.Set;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * The update that saves a document of which nothing is remembered: {@code $set} of all fields that it has, {@code $unset} of
 * the mapped ones that it has not. It is made from the encoded document, whose values are copied as they are.
 */
final class SaveUpdate {
    private final Set<String> absent;
    private final @Nullable String version;
    private final BsonByteWriter writer = new BsonByteWriter();
    private boolean setOpen;
    private int setStart;

    private SaveUpdate(DocumentCodec<?> codec) {
        this.absent = new LinkedHashSet<>(codec.storedNames());
        absent.remove("_id");
        version = codec.mapping().version();
    }

    static RawBsonDocument of(DocumentCodec<?> codec, @Nullable Object id, EncodedDocuments document) {
        try {
            return new SaveUpdate(codec).build(document);
        } catch (IllegalArgumentException unsafe) {
            throw new DocumentEncodeException(codec.type(), id, unsafe);
        }
    }

    private RawBsonDocument build(EncodedDocuments document) {
        int start = writer.startDocument();
        BsonByteReader reader = new BsonByteReader().reset(document.bytes(), document.offset(0), document.length(0));
        int outer = reader.startDocument();
        while (reader.hasNext()) {
            reader.next();
            String name = reader.name();
            if (name.equals("_id") || name.equals(version)) {
                absent.remove(name);
                reader.skip();
            } else {
                set(name, reader, document.bytes());
            }
        }
        reader.endDocument(outer);
        if (setOpen) {
            writer.endDocument(setStart);
        }
        unset(document);
        if (version != null) {
            countUp(version);
        }
        writer.endDocument(start);
        return new RawBsonDocument(writer.toByteArray());
    }

    private void set(String name, BsonByteReader reader, byte[] bytes) {
        if (!absent.remove(name)) {
            checkUnmapped(name);
        }
        if (!setOpen) {
            setOpen = true;
            writer.writeName("$set");
            setStart = writer.startDocument();
        }
        int size = reader.sizeOfValue();
        writer.writeName(name);
        writer.writeRaw(reader.type(), bytes, reader.position(), size);
        reader.skip();
    }

    /** Mapped names are safe; what {@code @Extra} holds may be none that an update can name. */
    private static void checkUnmapped(String name) {
        if (name.isEmpty() || name.startsWith("$") || name.indexOf('.') >= 0) {
            throw new IllegalArgumentException("the extra field '" + name
                    + "' cannot be named in an update, because it is empty, starts with $ or holds a dot; use replace");
        }
    }

    private void unset(EncodedDocuments document) {
        if (!absent.isEmpty()) {
            writer.writeName("$unset");
            int unset = writer.startDocument();
            for (String name : absent) {
                writer.writeName(name);
                writer.writeBoolean(true);
            }
            writer.endDocument(unset);
        } else if (!setOpen && version == null) {
            setIdOnInsert(document);
        }
    }

    private void countUp(String field) {
        writer.writeName("$inc");
        int increment = writer.startDocument();
        writer.writeName(field);
        writer.writeInt(1);
        writer.endDocument(increment);
    }

    /** For a document of nothing but its id: an update needs an operator with a field, and this one changes nothing. */
    private void setIdOnInsert(EncodedDocuments document) {
        writer.writeName("$setOnInsert");
        writer.writeRaw(BsonTypeCode.DOCUMENT, document.bytes(), document.offset(0), document.length(0));
    }
}
