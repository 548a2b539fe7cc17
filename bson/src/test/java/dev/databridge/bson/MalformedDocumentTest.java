package dev.databridge.bson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rich document cut at every byte and broken in every byte: it is read, or refused with the one exception. */
class MalformedDocumentTest {
    private static final byte[] RICH = Samples.driverBytes(Samples.rich());
    private static final int BEFORE = 37;

    static Set<String> ways() {
        return Outcome.WAYS.keySet();
    }

    static List<BsonValue> values() {
        return Samples.values();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void theWholeDocumentIsRead(String way) {
        assertThat(Outcome.of(RICH, 0, RICH.length, Outcome.WAYS.get(way)).failure())
                .isNull();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everyTruncationIsRefusedWhateverFollows(String way) {
        for (int length = 0; length < RICH.length; length++) {
            Outcome alone = everywhere(Arrays.copyOf(RICH, length), Outcome.WAYS.get(way));
            assertThat(alone.succeeded()).as("cut to %d bytes", length).isFalse();
            byte[] longer = Arrays.copyOf(RICH, RICH.length + 8);
            assertThat(Outcome.of(longer, 0, length, Outcome.WAYS.get(way))).isEqualTo(alone);
        }
    }

    /** The stated length is cut too, so that the end comes inside the values and not before the first one. */
    @ParameterizedTest
    @MethodSource("ways")
    void everyTruncationWithAFittingLengthIsRefusedOrSound(String way) {
        for (int length = 5; length < RICH.length; length++) {
            byte[] cut = Arrays.copyOf(RICH, length);
            cut[0] = (byte) length;
            cut[1] = (byte) (length >> 8);
            cut[length - 1] = 0;
            Outcome alone = everywhere(cut, Outcome.WAYS.get(way));
            if (alone.succeeded() && way.equals("validated")) {
                assertThat(Samples.driverReads(cut))
                        .as("cut to %d bytes", length)
                        .isNotNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everyBrokenByteIsRefusedOrReadTheSameEverywhere(String way) {
        for (int pattern : new int[] {0x01, 0x02, 0x08, 0x10, 0x40, 0x80, 0xFF}) {
            for (int at = 0; at < RICH.length; at++) {
                byte[] broken = RICH.clone();
                broken[at] ^= (byte) pattern;
                everywhere(broken, Outcome.WAYS.get(way));
            }
        }
        for (int value : new int[] {0x00, 0x7F, 0xFF}) {
            for (int at = 0; at < RICH.length; at++) {
                byte[] broken = RICH.clone();
                broken[at] = (byte) value;
                everywhere(broken, Outcome.WAYS.get(way));
            }
        }
    }

    @Test
    void whatIsValidatedIsReadByTheDriverWithTheSameResult() {
        for (int pattern : new int[] {0x01, 0x04, 0x20, 0x80, 0xFF}) {
            for (int at = 0; at < RICH.length; at++) {
                byte[] broken = RICH.clone();
                broken[at] ^= (byte) pattern;
                if (Outcome.of(broken, 0, broken.length, Outcome.WAYS.get("validated"))
                        .succeeded()) {
                    assertThat(BsonValues.read(Samples.reader(broken)))
                            .as("byte %d, pattern %x", at, pattern)
                            .isEqualTo(Samples.driverReads(broken));
                }
            }
        }
    }

    /** Each method on each type, sound or broken: a value, null, or the one exception, and never past the end. */
    @ParameterizedTest
    @MethodSource("values")
    void everyMethodOnEveryBrokenValue(BsonValue value) {
        byte[] sound = Samples.driverBytes(new BsonDocument("v", value).append("w", new BsonInt32(1)));
        for (Function<BsonByteReader, Object> method : METHODS) {
            for (int at = 4; at < sound.length; at++) {
                for (int pattern : new int[] {0x01, 0x10, 0x7F, 0x80, 0xFF}) {
                    byte[] broken = sound.clone();
                    broken[at] ^= (byte) pattern;
                    everywhere(broken, reader -> first(reader, method));
                }
                byte[] cut = Arrays.copyOf(sound, at + 1);
                cut[0] = (byte) cut.length;
                cut[at] = 0;
                everywhere(cut, reader -> first(reader, method));
            }
        }
    }

    private static Object first(BsonByteReader reader, Function<BsonByteReader, Object> method) {
        int start = reader.position();
        reader.startDocument();
        reader.next();
        Object value = method.apply(reader);
        return value instanceof byte[] bytes
                ? Arrays.toString(bytes) + reader.hasNext()
                : value + " to " + (reader.position() - start);
    }

    private static final List<Function<BsonByteReader, Object>> METHODS = List.of(
            BsonByteReader::readInt,
            BsonByteReader::readLong,
            BsonByteReader::readDouble,
            BsonByteReader::readDecimal128,
            BsonByteReader::readBoolean,
            BsonByteReader::readDateTime,
            BsonByteReader::readTimestamp,
            BsonByteReader::readBsonTimestamp,
            BsonByteReader::readString,
            BsonByteReader::readSymbol,
            BsonByteReader::readJavaScript,
            BsonByteReader::readJavaScriptWithScope,
            BsonByteReader::readObjectId,
            BsonByteReader::readBinary,
            BsonByteReader::peekBinarySubtype,
            BsonByteReader::readUuid,
            BsonByteReader::readRegularExpression,
            BsonByteReader::readDbPointer,
            BsonByteReader::readRaw,
            BsonByteReader::readRawValidated,
            reader -> FieldTable.of("", "plain", "sym").readString(reader),
            BsonByteReader::sizeOfValue,
            BsonByteReader::readNull,
            BsonByteReader::estimateElements,
            BsonByteReader::name,
            BsonValues::read,
            BsonValues::readDocument,
            BsonValues::readArray,
            reader -> {
                reader.skip();
                return "skipped";
            },
            reader -> {
                reader.skipValidated();
                return "validated";
            });

    /** The outcome alone in its array, which must be that in the middle of whatever else an array holds. */
    private static Outcome everywhere(byte[] document, Function<BsonByteReader, Object> way) {
        Outcome alone = Outcome.of(document, 0, document.length, way);
        for (int filler : new int[] {0x00, 0x02, 0xFF}) {
            byte[] around = new byte[BEFORE + document.length + 64];
            Arrays.fill(around, (byte) filler);
            System.arraycopy(document, 0, around, BEFORE, document.length);
            Outcome inside = Outcome.of(around, BEFORE, document.length, way);
            if (!inside.equals(alone)) {
                assertThat(inside).as("surrounded by %x", filler).isEqualTo(alone);
            }
        }
        return alone;
    }
}
