package app;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonTypeCode;
import dev.databridge.bson.FieldHeader;
import dev.databridge.bson.FieldTable;
import dev.databridge.codec.Difference;
import dev.databridge.codec.DocumentCodec;
import dev.databridge.codec.DocumentMapping;
import dev.databridge.codec.FieldValues;
import dev.databridge.codec.ValueCodec;
import dev.databridge.codec.ValueCodecs;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Page}. */
@Generated("dev.databridge.processor")
public final class Page_Codec implements DocumentCodec<Page> {
    /** The only instance that generated code uses. */
    public static final Page_Codec INSTANCE = new Page_Codec();

    private static final FieldHeader ID = FieldHeader.of(BsonTypeCode.INT64, "_id");
    private static final FieldHeader PAIR = FieldHeader.of(BsonTypeCode.DOCUMENT, "pair");

    private static final FieldTable FIELDS = FieldTable.of("_id", "pair");

    static final ValueCodec<Page.Pair<String, Integer>> PAIR_CODEC =
            new Page_Pair_Codec<>(ValueCodecs.STRING, ValueCodecs.INT);

    private static final DocumentMapping MAPPING = new DocumentMapping("page", null, null, List.of());

    // What is not null here is stored as null when it is, so that it comes back as null.
    private static final Page INITIAL = new Page();

    /** For the service loader; use {@link #INSTANCE}. */
    public Page_Codec() {}

    @Override
    public @Nullable Page read(BsonByteReader reader) {
        if (reader.readNull()) {
            return null;
        }
        Page page = new Page();
        readFields(reader, page);
        return page;
    }

    private static void readFields(BsonByteReader reader, Page page) {
        int outer = reader.startDocument();
        long seen = 0;
        if (reader.at(ID)) {
            page.id = reader.readLong();
            seen |= 1L;
        }
        if (reader.at(PAIR)) {
            page.pair = PAIR_CODEC.read(reader);
            seen |= 1L << 1;
        }
        if (reader.hasNext()) {
            readOthers(reader, page, seen);
        } else {
            noteAbsent(reader, page, reader.position(), seen);
        }
        reader.endDocument(outer);
    }

    /** Reads what is not as predicted: another order, another type, unknown fields. */
    private static void readOthers(BsonByteReader reader, Page page, long seen) {
        int expected = Long.numberOfTrailingZeros(~seen);
        while (reader.hasNext()) {
            int field = FIELDS.next(reader, expected);
            if (field != FieldTable.UNKNOWN) {
                if ((seen & 1L << field) != 0) {
                    throw FieldValues.duplicate(reader);
                }
                seen |= 1L << field;
                expected = field + 1;
            }
            switch (field) {
                case 0 -> page.id = reader.readLong();
                case 1 -> page.pair = PAIR_CODEC.read(reader);
                default -> reader.skip();
            }
        }
        noteAbsent(reader, page, reader.position(), seen);
    }

    /** Notes the parts that are not stored and yet have a value: they can only be set whole. */
    private static void noteAbsent(BsonByteReader reader, Page value, int inside, long seen) {
        if ((seen & 1L << 1) == 0 && value.pair != null) {
            reader.noteAbsent(inside, PAIR);
        }
    }

    @Override
    public void readInto(BsonByteReader reader, Page target) {
        if (reader.readNull()) {
            throw reader.mismatch("document");
        }
        copy(read(reader), target);
    }

    private static void copy(Page from, Page to) {
        to.id = from.id;
        to.pair = from.pair;
    }

    @Override
    public void write(BsonByteWriter writer, Page value) {
        int start = writer.startDocument();
        writer.writeName(ID);
        writer.writeLong(value.id);
        Page.Pair<String, Integer> pair = value.pair;
        if (pair != null) {
            writer.writeName(PAIR);
            PAIR_CODEC.write(writer, pair);
        } else if (INITIAL.pair != null) {
            writer.writeName(PAIR);
            writer.writeNull();
        }
        writer.endDocument(start);
    }

    @Override
    public Object skeleton(Page value) {
        Skeleton skeleton = new Skeleton();
        skeleton.id = value.id;
        skeleton.pair = FieldValues.skeleton(PAIR_CODEC, value.pair);
        return skeleton;
    }

    @Override
    public boolean unchanged(Object skeleton, Page value) {
        Skeleton loaded = (Skeleton) skeleton;
        return loaded.id == value.id
                && FieldValues.unchanged(PAIR_CODEC, loaded.pair, value.pair);
    }

    @Override
    public void difference(Object skeleton, Page value, Difference difference) {
        Skeleton loaded = (Skeleton) skeleton;
        if (loaded.id != value.id) {
            difference.set("_id", ValueCodecs.LONG, loaded.id, value.id);
        }
        difference.field("pair", PAIR_CODEC, loaded.pair, value.pair, INITIAL.pair != null);
    }

    @Override
    public Page restore(Object skeleton) {
        Page restored = new Page();
        restoreInto(skeleton, restored);
        return restored;
    }

    @Override
    public void restoreInto(Object skeleton, Page target) {
        Skeleton loaded = (Skeleton) skeleton;
        target.id = loaded.id;
        target.pair = FieldValues.restore(PAIR_CODEC, loaded.pair);
    }

    @Override
    public int interfaceVersion() {
        return 1;
    }

    @Override
    public Class<Page> type() {
        return Page.class;
    }

    @Override
    public List<String> storedNames() {
        return List.of("_id", "pair");
    }

    @Override
    public DocumentMapping mapping() {
        return MAPPING;
    }

    @Override
    public ValueCodec<Long> idCodec() {
        return ValueCodecs.LONG;
    }

    @Override
    public Class<Long> idType() {
        return Long.class;
    }

    @Override
    public @Nullable Object id(Page document) {
        return document.id;
    }

    @Override
    public Page withId(Page document, Object id) {
        document.id = (Long) id;
        return document;
    }

    /** What is remembered of a {@link Page}. */
    private static final class Skeleton {
        private long id;
        private @Nullable Object pair;
    }
}
