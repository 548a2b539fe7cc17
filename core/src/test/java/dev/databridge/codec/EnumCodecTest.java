package dev.databridge.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.bson.BsonDecodeException;
import java.util.List;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonSymbol;
import org.junit.jupiter.api.Test;

class EnumCodecTest {
    enum Size {
        S,
        MEDIUM,
        XL {
            @Override
            int code() {
                return -3;
            }
        };

        int code() {
            return this == S ? 10 : 11;
        }

        String text() {
            return switch (this) {
                case S -> "s";
                case MEDIUM -> "m";
                case XL -> "ü";
            };
        }
    }

    enum Empty {}

    /** More constants than a message should list, with names that start alike. */
    enum Many {
        CONSTANT_WITH_A_LONG_NAME_00,
        CONSTANT_WITH_A_LONG_NAME_01,
        CONSTANT_WITH_A_LONG_NAME_02,
        CONSTANT_WITH_A_LONG_NAME_03,
        CONSTANT_WITH_A_LONG_NAME_04,
        CONSTANT_WITH_A_LONG_NAME_05,
        CONSTANT_WITH_A_LONG_NAME_06,
        CONSTANT_WITH_A_LONG_NAME_07,
        CONSTANT_WITH_A_LONG_NAME_08,
        CONSTANT_WITH_A_LONG_NAME_09
    }

    private static final ValueCodec<Size> BY_NAME = EnumCodec.byName(Size.values());
    private static final ValueCodec<Size> BY_CODE = EnumCodec.byCode(Size.values(), Size::code, ValueCodecs.INT);
    private static final ValueCodec<Size> BY_TEXT = EnumCodec.byCode(Size.values(), Size::text, ValueCodecs.STRING);

    @Test
    void everyConstantComesBack() {
        for (ValueCodec<Size> codec : List.of(BY_NAME, BY_CODE, BY_TEXT)) {
            for (Size size : Size.values()) {
                assertThat(Stored.roundTrip(codec, size)).isSameAs(size);
                assertThat(codec.skeleton(size)).isSameAs(size);
                assertThat(codec.unchanged(size, size)).isTrue();
                assertThat(codec.restore(size)).isSameAs(size);
            }
            assertThat(codec.unchanged(Size.S, Size.MEDIUM)).isFalse();
            assertThat(Stored.readJson(codec, "null")).isNull();
        }
        for (Many constant : Many.values()) {
            assertThat(Stored.roundTrip(EnumCodec.byName(Many.values()), constant))
                    .isSameAs(constant);
        }
    }

    @Test
    void writesNamesAndCodes() {
        assertThat(Stored.form(BY_NAME, Size.XL)).isEqualTo(new BsonString("XL"));
        assertThat(Stored.form(BY_CODE, Size.XL)).isEqualTo(new BsonInt32(-3));
        assertThat(Stored.form(BY_TEXT, Size.MEDIUM)).isEqualTo(new BsonString("m"));
        assertThat(Stored.readValue(BY_CODE, new BsonInt64(11))).isSameAs(Size.MEDIUM);
        assertThat(Stored.readValue(BY_NAME, new BsonSymbol("S"))).isSameAs(Size.S);
    }

    @Test
    void unknownOnesAreNamedWithTheAllowed() {
        assertFails(BY_NAME, "'LARGE'", "found the text 'LARGE', expected one of S, MEDIUM, XL");
        assertFails(BY_NAME, "''", "found the text '', expected one of S, MEDIUM, XL");
        assertFails(BY_NAME, "'s'", "found the text 's', expected one of S, MEDIUM, XL");
        assertFails(BY_NAME, "1", "found int32, expected string");
        assertFails(BY_CODE, "1", "found the code '1', expected one of 10, 11, -3");
        assertFails(BY_CODE, "'S'", "found string, expected int32");
        assertFails(BY_TEXT, "'X'", "found the text 'X', expected one of s, m, ü");
        assertFails(
                EnumCodec.byName(Empty.values()),
                "'X'",
                "found the text 'X', expected nothing, because there are no constants");
    }

    private static void assertFails(ValueCodec<?> codec, String json, String reason) {
        assertThatThrownBy(() -> Stored.readJson(codec, json))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessage("field 'v' at byte 7: " + reason);
    }

    @Test
    void manyAllowedNamesAreCut() {
        assertThatThrownBy(() -> Stored.readJson(EnumCodec.byName(Many.values()), "'" + "x".repeat(90) + "'"))
                .hasMessageContaining(
                        "found the text '" + "x".repeat(50) + "…', expected one of CONSTANT_WITH_A_LONG_NAME_00, ")
                .hasMessageEndingWith("CONSTANT_WITH_A_LONG_NAME_06 and 3 more");
    }

    @Test
    void malformedStringsAreFoundOut() {
        byte[] document = Stored.write(BY_NAME, Size.MEDIUM);
        document[7] = 100;
        assertThatThrownBy(() -> Stored.read(BY_NAME, document))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessageContaining("a string of length 100 where");
    }

    @Test
    void codesMustDiffer() {
        assertThatThrownBy(() ->
                        EnumCodec.byCode(Size.values(), size -> size.code() < 0 ? 10 : size.code(), ValueCodecs.INT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the constants " + Size.class.getName() + ".S and " + Size.class.getName()
                        + ".XL have the same code 10; give each its own");
        assertThatThrownBy(
                        () -> EnumCodec.byCode(Size.values(), size -> size == Size.S ? null : "x", ValueCodecs.STRING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the code of " + Size.class.getName() + ".S is null; give it a code");
    }
}
