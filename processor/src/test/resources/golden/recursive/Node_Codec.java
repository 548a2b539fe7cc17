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
import dev.databridge.codec.ValueCodecs;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Node}. */
@Generated("dev.databridge.processor")
public final class Node_Codec implements ObjectCodec<Node> {
    /** The only instance that generated code uses. */
    public static final Node_Codec INSTANCE = new Node_Codec();

    private static final FieldHeader LABEL = FieldHeader.of(BsonTypeCode.STRING, "label");
    private static final FieldHeader NEXT = FieldHeader.of(BsonTypeCode.DOCUMENT, "next");
    private static final FieldHeader CHILDREN = FieldHeader.of(BsonTypeCode.ARRAY, "children");

    private static final FieldTable FIELDS = FieldTable.of("label", "next", "children");

    // What is not null here is stored as null when it is, so that it comes back as null.
    private static final Node INITIAL = new Node();

    /** For the service loader; use {@link #INSTANCE}. */
    public Node_Codec() {}

    @Override
    public @Nullable Node read(BsonByteReader reader) {
        if (reader.readNull()) {
            return null;
        }
        Node node = new Node();
        readFields(reader, node);
        return node;
    }

    private static void readFields(BsonByteReader reader, Node node) {
        int outer = reader.startDocument();
        long seen = 0;
        if (reader.at(LABEL)) {
            node.label = reader.readString();
            seen |= 1L;
        }
        if (reader.at(NEXT)) {
            node.next = INSTANCE.read(reader);
            seen |= 1L << 1;
        }
        if (reader.at(CHILDREN)) {
            node.children = Codecs.CHILDREN_CODEC.read(reader);
            seen |= 1L << 2;
        }
        if (reader.hasNext()) {
            readOthers(reader, node, seen);
        } else {
            noteAbsent(reader, node, reader.position(), seen);
        }
        reader.endDocument(outer);
    }

    /** Reads what is not as predicted: another order, another type, unknown fields. */
    private static void readOthers(BsonByteReader reader, Node node, long seen) {
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
                case 0 -> node.label = reader.readString();
                case 1 -> node.next = INSTANCE.read(reader);
                case 2 -> node.children = Codecs.CHILDREN_CODEC.read(reader);
                default -> reader.skip();
            }
        }
        noteAbsent(reader, node, reader.position(), seen);
    }

    /** Notes the parts that are not stored and yet have a value: they can only be set whole. */
    private static void noteAbsent(BsonByteReader reader, Node value, int inside, long seen) {
        if ((seen & 1L << 1) == 0 && value.next != null) {
            reader.noteAbsent(inside, NEXT);
        }
    }

    @Override
    public void readInto(BsonByteReader reader, Node target) {
        if (reader.readNull()) {
            throw reader.mismatch("document");
        }
        copy(read(reader), target);
    }

    private static void copy(Node from, Node to) {
        to.label = from.label;
        to.next = from.next;
        to.children = from.children;
    }

    @Override
    public void write(BsonByteWriter writer, Node value) {
        int start = writer.startDocument();
        String label = value.label;
        if (label != null) {
            writer.writeName(LABEL);
            writer.writeString(label);
        } else if (INITIAL.label != null) {
            writer.writeName(LABEL);
            writer.writeNull();
        }
        Node next = value.next;
        if (next != null) {
            writer.writeName(NEXT);
            INSTANCE.write(writer, next);
        } else if (INITIAL.next != null) {
            writer.writeName(NEXT);
            writer.writeNull();
        }
        List<Node> children = value.children;
        if (children != null) {
            writer.writeName(CHILDREN);
            Codecs.CHILDREN_CODEC.write(writer, children);
        } else if (INITIAL.children != null) {
            writer.writeName(CHILDREN);
            writer.writeNull();
        }
        writer.endDocument(start);
    }

    @Override
    public Object skeleton(Node value) {
        Skeleton skeleton = new Skeleton();
        skeleton.label = value.label;
        skeleton.next = FieldValues.skeleton(INSTANCE, value.next);
        skeleton.children = FieldValues.skeleton(Codecs.CHILDREN_CODEC, value.children);
        return skeleton;
    }

    @Override
    public boolean unchanged(Object skeleton, Node value) {
        Skeleton loaded = (Skeleton) skeleton;
        return FieldValues.unchanged(ValueCodecs.STRING, loaded.label, value.label)
                && FieldValues.unchanged(INSTANCE, loaded.next, value.next)
                && FieldValues.unchanged(Codecs.CHILDREN_CODEC, loaded.children, value.children);
    }

    @Override
    public void difference(Object skeleton, Node value, Difference difference) {
        Skeleton loaded = (Skeleton) skeleton;
        difference.field("label", ValueCodecs.STRING, loaded.label, value.label, INITIAL.label != null);
        difference.field("next", INSTANCE, loaded.next, value.next, INITIAL.next != null);
        difference.field("children", Codecs.CHILDREN_CODEC, loaded.children, value.children, INITIAL.children != null);
    }

    @Override
    public Node restore(Object skeleton) {
        Node restored = new Node();
        restoreInto(skeleton, restored);
        return restored;
    }

    @Override
    public void restoreInto(Object skeleton, Node target) {
        Skeleton loaded = (Skeleton) skeleton;
        target.label = loaded.label;
        target.next = FieldValues.restore(INSTANCE, loaded.next);
        target.children = FieldValues.restore(Codecs.CHILDREN_CODEC, loaded.children);
    }

    @Override
    public int interfaceVersion() {
        return 1;
    }

    @Override
    public Class<Node> type() {
        return Node.class;
    }

    @Override
    public List<String> storedNames() {
        return List.of("label", "next", "children");
    }

    /** What is remembered of a {@link Node}. */
    private static final class Skeleton {
        private @Nullable String label;
        private @Nullable Object next;
        private @Nullable Object children;
    }

    /** Codecs that lead back here, made on first use: codecs that wait for each other would wait forever. */
    static final class Codecs {
        static final ValueCodec<List<Node>> CHILDREN_CODEC = Containers.list(INSTANCE);

        private Codecs() {}
    }
}
