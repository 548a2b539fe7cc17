package dev.databridge.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonDecodeException;
import dev.databridge.bson.BsonValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConvertedCodecTest {
    /** A mutable type with neither equals nor a codec. */
    static final class Tags {
        final List<String> texts = new ArrayList<>();

        static Tags of(String... texts) {
            Tags tags = new Tags();
            tags.texts.addAll(List.of(texts));
            return tags;
        }
    }

    /** Fails on "bad" in both directions; no tags are stored as null. */
    static final class TagsConverter implements Converter<Tags, String> {
        @Override
        public @Nullable String toStored(Tags value) {
            if (value.texts.contains("bad")) {
                throw new IllegalStateException("bad tag");
            }
            return value.texts.isEmpty() ? null : String.join(",", value.texts);
        }

        @Override
        public Tags fromStored(String stored) {
            if (stored.equals("bad")) {
                throw new IllegalStateException("bad text");
            }
            return Tags.of(stored.split(",", -1));
        }
    }

    /** Hands out its own mutable inside. */
    static final class SharingConverter implements Converter<Tags, List<String>> {
        @Override
        public List<String> toStored(Tags value) {
            return value.texts;
        }

        @Override
        public Tags fromStored(List<String> stored) {
            return Tags.of(stored.toArray(new String[0]));
        }
    }

    private static final ValueCodec<Tags> CODEC = ConvertedCodec.of(new TagsConverter(), ValueCodecs.STRING);

    @Test
    void convertsInBothDirections() {
        assertThat(Stored.form(CODEC, Tags.of("a", "b"))).isEqualTo(new BsonString("a,b"));
        assertThat(Stored.readJson(CODEC, "'a,b'").texts).containsExactly("a", "b");
        assertThat(Stored.readJson(CODEC, "null")).isNull();
        assertThat(Stored.form(CODEC, Tags.of()).isNull()).isTrue();
    }

    @Test
    void seesChangesInTheStoredForm() {
        Tags live = Tags.of("a");
        Object skeleton = CODEC.skeleton(live);
        assertThat(CODEC.unchanged(skeleton, Tags.of("a"))).isTrue();
        live.texts.add("b");
        assertThat(CODEC.unchanged(skeleton, live)).isFalse();
        assertThat(CODEC.restore(skeleton).texts).containsExactly("a");
    }

    @Test
    void aFormOfNullIsRemembered() {
        Object skeleton = CODEC.skeleton(Tags.of());
        assertThat(CODEC.unchanged(skeleton, Tags.of())).isTrue();
        assertThat(CODEC.unchanged(skeleton, Tags.of("a"))).isFalse();
        assertThat(CODEC.unchanged(CODEC.skeleton(Tags.of("a")), Tags.of())).isFalse();
        assertThat(CODEC.restore(skeleton)).isNull();
        ValueCodec<Optional<Tags>> optional = Containers.optional(CODEC);
        assertThat(optional.restore(optional.skeleton(Optional.of(Tags.of())))).isEmpty();
    }

    @Test
    void skeletonsDoNotShareWhatTheConverterHandsOut() {
        ValueCodec<Tags> codec = ConvertedCodec.of(new SharingConverter(), Containers.list(ValueCodecs.STRING));
        Tags live = Tags.of("a");
        Object skeleton = codec.skeleton(live);
        live.texts.set(0, "b");
        assertThat(codec.unchanged(skeleton, live)).isFalse();
        assertThat(codec.restore(skeleton).texts).containsExactly("a");
    }

    @Test
    void namesTheConverterThatFails() {
        String name = TagsConverter.class.getName();
        assertThatThrownBy(() -> Stored.readJson(CODEC, "'bad'"))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessage("field 'v' at byte 7: " + name
                        + " failed to read a value: java.lang.IllegalStateException: bad text")
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Stored.write(CODEC, Tags.of("bad")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(name + " failed to write a value: java.lang.IllegalStateException: bad tag")
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> CODEC.skeleton(Tags.of("bad"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CODEC.restore("bad"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(name + " failed to restore a value: ");
    }

    @Test
    void aStoredValueOfAnotherTypeIsNotTheConvertersFault() {
        assertThatThrownBy(() -> Stored.readJson(CODEC, "1"))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessage("field 'v' at byte 7: found int32, expected string")
                .hasNoCause();
    }

    /** Knows no object for an empty text. */
    static final class Forgetful implements Converter<Integer, String> {
        @Override
        public String toStored(Integer value) {
            return value.toString();
        }

        @Override
        @SuppressWarnings("NullAway") // as a user may do
        public Integer fromStored(String stored) {
            return stored.isEmpty() ? null : Integer.valueOf(stored);
        }
    }

    @Test
    void namesTheFieldThatTheConverterLeftEmpty() {
        ValueCodec<Integer> codec = ConvertedCodec.of(new Forgetful(), ValueCodecs.STRING);
        BsonDocument document = new BsonDocument("a", new BsonString("7"))
                .append("b", new BsonDocument("c", new BsonString("")))
                .append("d", new BsonString("9"));
        BsonByteReader reader = at(document, "b", "c");
        assertThatThrownBy(() -> FieldValues.readPrimitive(codec, reader))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessageContaining("null, which a primitive field cannot hold")
                .extracting(thrown -> ((BsonDecodeException) thrown).path())
                .isEqualTo("b.c");
    }

    @Test
    void namesTheElementThatTheConverterLeftEmpty() {
        ValueCodec<?> codec = Containers.deque(ConvertedCodec.of(new Forgetful(), ValueCodecs.STRING));
        BsonArray array = new BsonArray(List.of(new BsonString("7"), new BsonString(""), new BsonString("9")));
        BsonByteReader reader = at(new BsonDocument("a", array), "a");
        assertThatThrownBy(() -> codec.read(reader))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessageContaining("found null, expected an element that is not null")
                .extracting(thrown -> ((BsonDecodeException) thrown).path())
                .isEqualTo("a.1");
    }

    private static BsonByteReader at(BsonDocument document, String... path) {
        BsonByteWriter writer = new BsonByteWriter();
        BsonValues.write(writer, document);
        BsonByteReader reader = new BsonByteReader().reset(writer.toByteArray(), 0, writer.size());
        for (String name : path) {
            reader.startDocument();
            reader.next();
            while (!reader.name().equals(name)) {
                reader.skip();
                reader.next();
            }
        }
        return reader;
    }
}
