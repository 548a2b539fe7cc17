package dev.databridge.bson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts above and below the length from which the virtual machine's own decoder is used. */
class LongTextTest {
    private static final byte[][] MALFORMED = {
        {(byte) 0x80}, // a continuation without a lead
        {(byte) 0xC3}, // a lead without its continuation
        {(byte) 0xC0, (byte) 0x80}, // overlong
        {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, // a surrogate
        {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80}, // above U+10FFFF
        {(byte) 0xFF},
    };

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 63, 64, 65, 66, 127, 1200, 100_000})
    void whatIsValidComesBack(int length) {
        for (String unit : new String[] {"a", "é", "解", "🌸", "\0", "\uFFFD"}) {
            String text = "x".repeat(length) + unit + "y".repeat(length % 9);
            assertThat(read(text.getBytes(UTF_8))).isEqualTo(text);
            assertThat(read(unit.repeat(length).getBytes(UTF_8))).isEqualTo(unit.repeat(length));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 62, 63, 64, 65, 1200})
    void whatIsMalformedIsRefusedWhereverItStands(int length) {
        for (byte[] bad : MALFORMED) {
            for (int before = 0; before <= length; before += Math.max(1, length / 3)) {
                byte[] text = new byte[length + bad.length];
                Arrays.fill(text, (byte) 'a');
                System.arraycopy(bad, 0, text, before, bad.length);
                assertThatThrownBy(() -> read(text))
                        .isInstanceOf(BsonDecodeException.class)
                        .hasMessageContaining("the string is not valid UTF-8")
                        .hasMessageContaining("t");
            }
        }
    }

    /** A text that was stored with the sign for malformed bytes in it is no reason to overlook real ones. */
    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void aStoredReplacementHidesNothing(int length) {
        byte[] text = ("\uFFFD".repeat(length) + "a").getBytes(UTF_8);
        text[text.length - 1] = (byte) 0x80;
        assertThatThrownBy(() -> read(text)).isInstanceOf(BsonDecodeException.class);
    }

    private static String read(byte[] text) {
        BsonByteWriter writer = new BsonByteWriter();
        int start = writer.startDocument();
        writer.writeName("t");
        byte[] value = new byte[text.length + 5];
        int length = text.length + 1;
        for (int i = 0; i < 4; i++) {
            value[i] = (byte) (length >>> 8 * i);
        }
        System.arraycopy(text, 0, value, 4, text.length);
        writer.writeRaw(BsonTypeCode.STRING, value, 0, value.length);
        writer.endDocument(start);
        BsonByteReader reader = new BsonByteReader().reset(writer.bytes(), 0, writer.size());
        reader.startDocument();
        reader.next();
        return reader.readString();
    }
}
