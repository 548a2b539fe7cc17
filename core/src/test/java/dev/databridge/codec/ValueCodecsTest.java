package dev.databridge.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.bson.BsonDecodeException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonMinKey;
import org.bson.BsonNull;
import org.bson.BsonUndefined;
import org.bson.BsonValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every codec of values has to do, whatever its type. */
class ValueCodecsTest {
    private static final Set<String> NULL_IS_A_VALUE = Set.of("OPTIONAL_INT", "OPTIONAL_LONG", "OPTIONAL_DOUBLE");

    private static final List<Sample<?>> SAMPLES = Samples.all();
    private static final List<byte[]> SMALL_DOCUMENTS = SAMPLES.stream()
            .map(ValueCodecsTest::writeLast)
            .filter(document -> document.length < 10_000)
            .toList();

    static List<Sample<?>> samples() {
        return SAMPLES;
    }

    @ParameterizedTest
    @MethodSource("samples")
    <V> void writesTheStatedFormAndReadsItBack(Sample<V> sample) {
        for (V value : sample.values()) {
            byte[] document = Stored.write(sample.codec(), value);
            assertThat(Stored.written(document).getBsonType()).isEqualTo(sample.form());
            assertThat((Object) Stored.read(sample.codec(), document)).matches(read -> Sample.same(value, read));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    <V> void whatWasLoadedIsUnchanged(Sample<V> sample) {
        for (V value : sample.values()) {
            V loaded = Stored.roundTrip(sample.codec(), value);
            Object skeleton = sample.codec().skeleton(loaded);
            assertThat(sample.codec().unchanged(skeleton, loaded)).isTrue();
            assertThat(sample.codec().unchanged(skeleton, Stored.roundTrip(sample.codec(), value)))
                    .isTrue();
            assertThat(Stored.difference(sample.codec(), skeleton, loaded)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    <V> void restoresAnEqualValue(Sample<V> sample) {
        for (V value : sample.values()) {
            V restored = sample.codec().restore(sample.codec().skeleton(value));
            assertThat((Object) restored).matches(other -> Sample.same(value, other));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    <V> void seesAnotherValueAsChangedAndSetsIt(Sample<V> sample) {
        for (int i = 1; i < sample.values().size(); i++) {
            V now = sample.values().get(i);
            Object before = sample.codec().skeleton(sample.values().get(i - 1));
            assertThat(sample.codec().unchanged(before, now)).isFalse();
            assertThat(Stored.difference(sample.codec(), before, now))
                    .isEqualTo(new BsonDocument("$set", new BsonDocument("v", Stored.form(sample.codec(), now))));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsNullAndUndefinedAsNull(Sample<?> sample) {
        for (BsonValue nothing : List.of(BsonNull.VALUE, new BsonUndefined())) {
            Object read = Stored.readValue(sample.codec(), nothing);
            if (NULL_IS_A_VALUE.contains(sample.name())) {
                assertThat(read.toString()).endsWith(".empty");
            } else {
                assertThat(read).isNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void refusesAnotherType(Sample<?> sample) {
        if (sample.name().startsWith("OBJECT") && !sample.name().startsWith("OBJECT_ID")
                || sample.name().equals("BSON_VALUE")) {
            return; // any type will do
        }
        assertThatThrownBy(() -> Stored.readValue(sample.codec(), new BsonMinKey()))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessageMatching("field 'v' at byte 7: found (min_key|minKey), expected .+");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void endsWithTheDocumentedExceptionOnBytesCutOff(Sample<?> sample) {
        byte[] whole = writeLast(sample);
        for (int length = 8; length < Math.min(whole.length, 300); length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            cut[0] = (byte) length;
            cut[1] = (byte) (length >> 8);
            cut[2] = 0;
            cut[length - 1] = 0;
            try {
                Stored.read(sample.codec(), cut);
            } catch (BsonDecodeException documented) {
                assertThat(documented.offset()).isBetween(0, length);
            }
        }
    }

    private static <V> byte[] writeLast(Sample<V> sample) {
        return Stored.write(sample.codec(), sample.values().get(sample.values().size() - 1));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsEveryStoredTypeOrRefusesItWithTheDocumentedException(Sample<?> sample) {
        for (byte[] document : SMALL_DOCUMENTS) {
            try {
                checkLoaded(sample, document);
            } catch (BsonDecodeException documented) {
                assertThat(documented.getMessage()).hasSizeLessThan(600).startsWith("field 'v");
            }
        }
    }

    /** Whatever form the database had: what was read is no change, and can be restored. */
    private static <V> void checkLoaded(Sample<V> sample, byte[] document) {
        V loaded = Stored.read(sample.codec(), document);
        Object skeleton = sample.codec().skeleton(loaded);
        assertThat(sample.codec().unchanged(skeleton, loaded)).isTrue();
        assertThat(sample.codec().unchanged(skeleton, sample.codec().restore(skeleton)))
                .isTrue();
        assertThat(Stored.difference(sample.codec(), skeleton, loaded)).isEmpty();
    }
}
