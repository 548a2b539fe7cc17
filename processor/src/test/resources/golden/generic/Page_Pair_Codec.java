package app;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonTypeCode;
import dev.databridge.bson.FieldHeader;
import dev.databridge.bson.FieldTable;
import dev.databridge.codec.Containers;
import dev.databridge.codec.Difference;
import dev.databridge.codec.FieldValues;
import dev.databridge.codec.ObjectCodec;
import dev.databridge.codec.ValueCodec;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Page.Pair}. */
@Generated("dev.databridge.processor")
public final class Page_Pair_Codec<A, B extends Comparable<B>> implements ObjectCodec<Page.Pair<A, B>> {
    private static final FieldHeader FIRST = FieldHeader.of(BsonTypeCode.NULL, "first");
    private static final FieldHeader SECOND = FieldHeader.of(BsonTypeCode.ARRAY, "second");

    private static final FieldTable FIELDS = FieldTable.of("first", "second");

    final ValueCodec<A> aCodec;
    final ValueCodec<B> bCodec;
    final ValueCodec<List<B>> secondCodec;

    /** With the codecs of its type arguments. */
    public Page_Pair_Codec(ValueCodec<A> aCodec, ValueCodec<B> bCodec) {
        this.aCodec = aCodec;
        this.bCodec = bCodec;
        secondCodec = Containers.list(bCodec);
    }

    @Override
    public Page.@Nullable Pair<A, B> read(BsonByteReader reader) {
        if (reader.readNull()) {
            return null;
        }
        int outer = reader.startDocument();
        long seen = 0;
        A first = null;
        List<B> second = null;
        if (reader.at(SECOND)) {
            second = secondCodec.read(reader);
            seen |= 1L << 1;
        }
        if (reader.hasNext()) {
            return readOthers(reader, outer, seen, first, second);
        }
        reader.endDocument(outer);
        Page.Pair<A, B> made = new Page.Pair<>(first, second);
        noteAbsent(reader, made, reader.position() - 1, seen);
        return made;
    }

    /** Reads what is not as predicted: another order, another type, unknown fields. */
    private Page.Pair<A, B> readOthers(
            BsonByteReader reader, int outer, long seen, @Nullable A first, @Nullable List<B> second) {
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
                case 0 -> first = aCodec.read(reader);
                case 1 -> second = secondCodec.read(reader);
                default -> reader.skip();
            }
        }
        reader.endDocument(outer);
        Page.Pair<A, B> made = new Page.Pair<>(first, second);
        noteAbsent(reader, made, reader.position() - 1, seen);
        return made;
    }

    /** Notes the parts that are not stored and yet have a value: they can only be set whole. */
    private void noteAbsent(BsonByteReader reader, Page.Pair<A, B> value, int inside, long seen) {
        if ((seen & 1L) == 0 && value.first() != null) {
            reader.noteAbsent(inside, FIRST);
        }
    }

    @Override
    public void readInto(BsonByteReader reader, Page.Pair<A, B> target) {
        throw new UnsupportedOperationException("Pair is a record, whose fields are final; read a new one instead");
    }

    @Override
    public void write(BsonByteWriter writer, Page.Pair<A, B> value) {
        int start = writer.startDocument();
        A first = value.first();
        if (first != null) {
            writer.writeName(FIRST);
            aCodec.write(writer, first);
        }
        List<B> second = value.second();
        if (second != null) {
            writer.writeName(SECOND);
            secondCodec.write(writer, second);
        }
        writer.endDocument(start);
    }

    @Override
    public Object skeleton(Page.Pair<A, B> value) {
        Skeleton skeleton = new Skeleton();
        skeleton.first = FieldValues.skeleton(aCodec, value.first());
        skeleton.second = FieldValues.skeleton(secondCodec, value.second());
        return skeleton;
    }

    @Override
    public boolean unchanged(Object skeleton, Page.Pair<A, B> value) {
        Skeleton loaded = (Skeleton) skeleton;
        return FieldValues.unchanged(aCodec, loaded.first, value.first())
                && FieldValues.unchanged(secondCodec, loaded.second, value.second());
    }

    @Override
    public void difference(Object skeleton, Page.Pair<A, B> value, Difference difference) {
        Skeleton loaded = (Skeleton) skeleton;
        difference.field("first", aCodec, loaded.first, value.first());
        difference.field("second", secondCodec, loaded.second, value.second());
    }

    @Override
    public Page.Pair<A, B> restore(Object skeleton) {
        Skeleton loaded = (Skeleton) skeleton;
        return new Page.Pair<>(
                FieldValues.restore(aCodec, loaded.first), FieldValues.restore(secondCodec, loaded.second));
    }

    @Override
    public void restoreInto(Object skeleton, Page.Pair<A, B> target) {
        throw new UnsupportedOperationException("Pair is a record, whose fields are final; restore a new one instead");
    }

    @Override
    public int interfaceVersion() {
        return 1;
    }

    @Override
    public Class<? super Page.Pair<A, B>> type() {
        return Page.Pair.class;
    }

    @Override
    public List<String> storedNames() {
        return List.of("first", "second");
    }

    /** What is remembered of a {@link Page.Pair}. */
    private static final class Skeleton {
        private @Nullable Object first;
        private @Nullable Object second;
    }
}
