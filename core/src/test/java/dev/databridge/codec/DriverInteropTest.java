package dev.databridge.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import java.util.List;
import java.util.Map;
import org.bson.UuidRepresentation;
import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Default forms are those of the driver's own codecs, byte by byte, so that data of other programs is met as it is. */
class DriverInteropTest {
    private static final CodecRegistry DRIVER = CodecRegistries.withUuidRepresentation(
            MongoClientSettings.getDefaultCodecRegistry(), UuidRepresentation.STANDARD);
    private static final List<String> DRIVER_KNOWS = List.of(
            "STRING",
            "CHAR",
            "BYTES",
            "OBJECT_ID",
            "UUID",
            "BOOLEAN",
            "BYTE",
            "SHORT",
            "INT",
            "LONG",
            "FLOAT",
            "DOUBLE",
            "DECIMAL128",
            "BIG_DECIMAL",
            "INSTANT",
            "DATE",
            "LOCAL_DATE",
            "LOCAL_DATE_TIME",
            "LOCAL_TIME",
            "PATTERN",
            "ATOMIC_INTEGER",
            "ATOMIC_LONG",
            "ATOMIC_BOOLEAN",
            "BSON_DOCUMENT",
            "BSON_ARRAY",
            "DOCUMENT");
    /** Values that the driver's own codecs cannot read back. */
    private static final Map<String, List<String>> DRIVER_REFUSES = Map.of("FLOAT", List.of("Infinity", "-Infinity"));

    static List<Sample<?>> samples() {
        return Samples.all().stream()
                .filter(sample -> DRIVER_KNOWS.contains(sample.name().replace("random ", "")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    <V> void writesTheBytesThatTheDriverWrites(Sample<V> sample) {
        for (V value : sample.values()) {
            assertThat(Stored.write(sample.codec(), value)).isEqualTo(Stored.driverWrite(driverCodec(value), value));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    <V> void readsWhatTheDriverWrites(Sample<V> sample) {
        for (V value : sample.values()) {
            V read = Stored.read(sample.codec(), Stored.driverWrite(driverCodec(value), value));
            assertThat((Object) read).matches(other -> Sample.same(value, other));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    <V> void theDriverReadsWhatIsWritten(Sample<V> sample) {
        List<String> refused = DRIVER_REFUSES.getOrDefault(sample.name(), List.of());
        for (V value : sample.values()) {
            if (refused.contains(value.toString())) {
                continue;
            }
            V read = Stored.driverRead(driverCodec(value), Stored.write(sample.codec(), value));
            assertThat((Object) read).matches(other -> Sample.same(value, other));
        }
    }

    @SuppressWarnings("unchecked") // a registry gives the codec of the class that it was asked for
    private static <V> Codec<V> driverCodec(V value) {
        return (Codec<V>) DRIVER.get(value.getClass());
    }
}
