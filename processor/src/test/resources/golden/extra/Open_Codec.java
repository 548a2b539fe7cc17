package app;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonTypeCode;
import dev.databridge.bson.FieldHeader;
import dev.databridge.bson.FieldTable;
import dev.databridge.codec.Difference;
import dev.databridge.codec.DocumentCodec;
import dev.databridge.codec.DocumentMapping;
import dev.databridge.codec.ExtraFields;
import dev.databridge.codec.ValueCodec;
import dev.databridge.codec.ValueCodecs;
import java.util.List;
import javax.annotation.processing.Generated;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Open}. */
@Generated("dev.databridge.processor")
public final class Open_Codec implements DocumentCodec<Open> {
    /** The only instance that generated code uses. */
    public static final Open_Codec INSTANCE = new Open_Codec();

    private static final FieldHeader ID = FieldHeader.of(BsonTypeCode.INT32, "_id");

    private static final FieldTable FIELDS = FieldTable.of("_id");

    private static final DocumentMapping MAPPING = new DocumentMapping("open", null, null, List.of());

    /** For the service loader; use {@link #INSTANCE}. */
    public Open_Codec() {}

    @Override
    public @Nullable Open read(BsonByteReader reader) {
        if (reader.readNull()) {
            return null;
        }
        Open open = new Open();
        readFields(reader, open);
        return open;
    }

    private static void readFields(BsonByteReader reader, Open open) {
        int outer = reader.startDocument();
        long seen = 0;
        if (reader.at(ID)) {
            open.id = reader.readInt();
            seen |= 1L;
        }
        if (reader.hasNext()) {
            readOthers(reader, open, seen);
        }
        reader.endDocument(outer);
    }

    /** Reads what is not as predicted: another order, another type, unknown fields. */
    private static void readOthers(BsonByteReader reader, Open open, long seen) {
        BsonDocument extra = null;
        int expected = Long.numberOfTrailingZeros(~seen);
        while (reader.hasNext()) {
            int field = FIELDS.next(reader, expected);
            if (field != FieldTable.UNKNOWN) {
                if ((seen & 1L << field) != 0) {
                    reader.noteDuplicate();
                }
                seen |= 1L << field;
                expected = field + 1;
            }
            switch (field) {
                case 0 -> open.id = reader.readInt();
                default -> extra = ExtraFields.read(reader, extra);
            }
        }
        if (extra != null) {
            open.others = extra;
        }
    }

    @Override
    public void readInto(BsonByteReader reader, Open target) {
        if (reader.readNull()) {
            throw reader.mismatch("document");
        }
        copy(read(reader), target);
    }

    private static void copy(Open from, Open to) {
        to.id = from.id;
        to.others = from.others;
    }

    @Override
    public void write(BsonByteWriter writer, Open value) {
        int start = writer.startDocument();
        writer.writeName(ID);
        writer.writeInt(value.id);
        ExtraFields.write(writer, value.others, storedNames());
        writer.endDocument(start);
    }

    @Override
    public Object skeleton(Open value) {
        Skeleton skeleton = new Skeleton();
        skeleton.id = value.id;
        skeleton.others = ExtraFields.skeleton(value.others);
        return skeleton;
    }

    @Override
    public boolean unchanged(Object skeleton, Open value) {
        Skeleton loaded = (Skeleton) skeleton;
        return loaded.id == value.id
                && ExtraFields.unchanged(loaded.others, value.others);
    }

    @Override
    public void difference(Object skeleton, Open value, Difference difference) {
        Skeleton loaded = (Skeleton) skeleton;
        if (loaded.id != value.id) {
            difference.set("_id", ValueCodecs.INT, loaded.id, value.id);
        }
        ExtraFields.difference(loaded.others, value.others, storedNames(), difference);
    }

    @Override
    public boolean isWhole(Object skeleton, Open value) {
        Skeleton loaded = (Skeleton) skeleton;
        return ExtraFields.isWhole(loaded.others, value.others);
    }

    @Override
    public Open restore(Object skeleton) {
        Open restored = new Open();
        restoreInto(skeleton, restored);
        return restored;
    }

    @Override
    public void restoreInto(Object skeleton, Open target) {
        Skeleton loaded = (Skeleton) skeleton;
        target.id = loaded.id;
        target.others = ExtraFields.restore(loaded.others);
    }

    @Override
    public int interfaceVersion() {
        return 1;
    }

    @Override
    public Class<Open> type() {
        return Open.class;
    }

    @Override
    public List<String> storedNames() {
        return List.of("_id");
    }

    @Override
    public DocumentMapping mapping() {
        return MAPPING;
    }

    @Override
    public ValueCodec<Integer> idCodec() {
        return ValueCodecs.INT;
    }

    @Override
    public Class<Integer> idType() {
        return Integer.class;
    }

    @Override
    public @Nullable Object id(Open document) {
        return document.id;
    }

    @Override
    public Open withId(Open document, Object id) {
        document.id = (Integer) id;
        return document;
    }

    /** What is remembered of a {@link Open}. */
    private static final class Skeleton {
        private int id;
        private @Nullable Object others;
    }
}
