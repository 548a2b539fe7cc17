package dev.databridge.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.bson.BsonDecodeException;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonJavaScriptWithScope;
import org.bson.BsonReader;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.BsonWriter;
import org.bson.Document;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.junit.jupiter.api.Test;

class DriverCodecTest {
    /** A mutable type without equals. */
    static final class Point {
        int x;
        int y;

        Point(int x, int y) {
            this.x = x;
            this.y = y;
        }
    }

    /** Stores a point as an array; misbehaves for some values. */
    static final class PointCodec implements Codec<Point> {
        @Override
        public Point decode(BsonReader reader, DecoderContext context) {
            reader.readStartArray();
            Point point = new Point(reader.readInt32(), reader.readInt32());
            if (point.x == 13) {
                return point; // forgets the end
            }
            reader.readEndArray();
            return point;
        }

        @Override
        public void encode(BsonWriter writer, Point value, EncoderContext context) {
            if (value.x == 99) {
                return; // forgets the value
            }
            writer.writeStartArray();
            writer.writeInt32(value.x);
            writer.writeInt32(value.y);
            writer.writeEndArray();
        }

        @Override
        public Class<Point> getEncoderClass() {
            return Point.class;
        }
    }

    private static final ValueCodec<Point> POINTS = DriverCodec.of(new PointCodec());

    @Test
    void readsAndWritesWithTheUsersCodec() {
        assertThat(Stored.form(POINTS, new Point(1, 2))).isEqualTo(BsonArray.parse("[1, 2]"));
        Point read = Stored.readJson(POINTS, "[3, 4]");
        assertThat(read.x).isEqualTo(3);
        assertThat(read.y).isEqualTo(4);
        assertThat(Stored.readJson(POINTS, "null")).isNull();
        ValueCodec<List<Point>> lists = Containers.list(POINTS);
        assertThat(Stored.form(lists, List.of(new Point(1, 2), new Point(3, 4))))
                .isEqualTo(BsonArray.parse("[[1, 2], [3, 4]]"));
    }

    @Test
    void remembersTheEncodedValue() {
        Point live = new Point(1, 2);
        Object skeleton = POINTS.skeleton(live);
        assertThat(POINTS.unchanged(skeleton, new Point(1, 2))).isTrue();
        live.x = 5;
        assertThat(POINTS.unchanged(skeleton, live)).isFalse();
        assertThat(POINTS.restore(skeleton).x).isEqualTo(1);
        assertThat(POINTS.restore(skeleton)).isNotSameAs(POINTS.restore(skeleton));
        assertThat(skeleton).hasSameHashCodeAs(POINTS.skeleton(new Point(1, 2)));
        assertThat(Stored.difference(POINTS, skeleton, live)).isEqualTo(BsonDocument.parse("{$set: {v: [5, 2]}}"));
    }

    @Test
    void namesTheCodecThatFails() {
        String name = PointCodec.class.getName();
        for (String json : List.of("1", "[1]", "['a', 'b']", "[1, 2, 3]", "[13, 1]")) {
            assertThatThrownBy(() -> Stored.readJson(POINTS, json))
                    .isInstanceOf(BsonDecodeException.class)
                    .hasMessageStartingWith("field 'v' at byte 7: " + name + " failed to read a value: org.bson.")
                    .hasCauseInstanceOf(RuntimeException.class);
        }
        assertThatThrownBy(() -> Stored.write(POINTS, new Point(99, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(name + " failed to write a value: org.bson.BsonInvalidOperationException");
    }

    @Test
    void malformedBytesDoNotReachTheCodec() {
        byte[] document = Stored.write(Containers.list(POINTS), List.of(new Point(1, 2)));
        for (int i = 7; i < document.length; i++) {
            byte[] broken = document.clone();
            broken[i] ^= 0x40;
            assertThatCodeGivesAtMostDecodeExceptions(broken);
        }
    }

    private static void assertThatCodeGivesAtMostDecodeExceptions(byte[] document) {
        try {
            assertThat(Stored.read(Containers.list(POINTS), document)).isNotNull();
        } catch (BsonDecodeException documented) {
            assertThat(documented.offset()).isBetween(0, document.length);
        }
    }

    @Test
    void documentsAndAnyValuesAreCopied() {
        Document live = new Document("a", new ArrayList<>(List.of(1)));
        Object skeleton = ValueCodecs.DOCUMENT.skeleton(live);
        live.getList("a", Integer.class).add(2);
        assertThat(ValueCodecs.DOCUMENT.unchanged(skeleton, live)).isFalse();
        assertThat(ValueCodecs.DOCUMENT.restore(skeleton)).isEqualTo(new Document("a", List.of(1)));
        Object any = ValueCodecs.OBJECT.skeleton(live);
        live.put("b", "later");
        assertThat(ValueCodecs.OBJECT.unchanged(any, live)).isFalse();
        assertThat(ValueCodecs.OBJECT.restore(any)).isEqualTo(new Document("a", List.of(1, 2)));
        assertThatThrownBy(() -> Stored.write(ValueCodecs.OBJECT, new Point(1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Point");
        assertThatThrownBy(() -> Stored.readJson(ValueCodecs.DOCUMENT, "[]"))
                .hasMessage("field 'v' at byte 7: found array, expected document");
    }

    @Test
    void treesOfTheDriverAreCopied() {
        BsonDocument inner = new BsonDocument("x", new BsonInt32(1));
        assertCopied(ValueCodecs.BSON_DOCUMENT, new BsonDocument("a", inner), () -> inner.put("y", new BsonInt32(2)));
        BsonArray array = new BsonArray(new ArrayList<>(List.of(new BsonInt32(1))));
        assertCopied(ValueCodecs.BSON_ARRAY, array, () -> array.add(new BsonInt32(2)));
        BsonBinary binary = new BsonBinary(new byte[] {1});
        assertCopied(ValueCodecs.BSON_VALUE, binary, () -> binary.getData()[0] = 2);
        BsonDocument scope = new BsonDocument("x", new BsonInt32(1));
        assertCopied(
                ValueCodecs.BSON_VALUE,
                new BsonJavaScriptWithScope("f", scope),
                () -> scope.put("y", new BsonInt32(2)));
    }

    private static <B extends BsonValue> void assertCopied(ValueCodec<B> codec, B live, Runnable change) {
        Object skeleton = codec.skeleton(live);
        assertThat(codec.unchanged(skeleton, live)).isTrue();
        B restored = codec.restore(skeleton);
        assertThat(restored).isEqualTo(live).isNotSameAs(live).isNotSameAs(skeleton);
        change.run();
        assertThat(codec.unchanged(skeleton, live)).isFalse();
        assertThat(codec.restore(skeleton)).isEqualTo(restored);
    }

    @Test
    void anotherClassOfTheDriversValuesIsRefused() {
        assertThatThrownBy(() -> Stored.readJson(ValueCodecs.bson(BsonString.class), "1"))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessage("field 'v' at byte 7: found int32, expected a value of BsonString");
    }

    @Test
    void nullsAreRefusedWhenTheCodecIsMade() {
        assertThatThrownBy(() -> DriverCodec.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("codec");
        assertThatThrownBy(() -> ConvertedCodec.of(null, ValueCodecs.INT)).hasMessage("converter");
    }
}
