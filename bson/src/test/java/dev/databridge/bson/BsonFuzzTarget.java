package dev.databridge.bson;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * What must hold for any bytes: every way to read ends in a value or in the one exception, nothing around the bytes counts,
 * and the driver agrees wherever it checks as much.
 *
 * <p>Jazzer calls this in {@code mvn verify}, {@link BsonFuzzRegressionTest} calls it with the bytes kept in {@code
 * src/test/fuzz}: to those go the inputs that once broke something.
 */
public final class BsonFuzzTarget {
    private static final int BEFORE = 19;

    /** What the driver accepts and we do not. */
    private static final Pattern STRICTER = Pattern.compile(
            "is not valid UTF-8|levels of documents inside each other|with a scope that ends before its stated length");

    private BsonFuzzTarget() {}

    /** Called by Jazzer once, by this name: loading and instrumenting classes is not what its time limit is for. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(Samples.driverBytes(Samples.rich()));
    }

    /** The entry that Jazzer knows by its name. */
    public static void fuzzerTestOneInput(byte[] input) {
        Outcome.WAYS.forEach((name, way) -> {
            Outcome alone = Outcome.of(input, 0, input.length, way);
            require(
                    alone.equals(Outcome.of(surrounded(input, 0xFF), BEFORE, input.length, way)),
                    name + " reads too far");
            require(
                    alone.equals(Outcome.of(surrounded(input, 0x00), BEFORE, input.length, way)),
                    name + " reads too far");
        });
        compareWithDriver(input);
    }

    private static byte[] surrounded(byte[] input, int filler) {
        byte[] around = new byte[BEFORE + input.length + 64];
        Arrays.fill(around, (byte) filler);
        System.arraycopy(input, 0, around, BEFORE, input.length);
        return around;
    }

    private static void compareWithDriver(byte[] input) {
        Outcome tree = Outcome.of(input, 0, input.length, Outcome.WAYS.get("tree"));
        Outcome strict = Outcome.of(input, 0, input.length, Outcome.WAYS.get("validated"));
        require(tree.succeeded() || !strict.succeeded(), "validated, but not read: " + tree.failure());
        Object theirs = driverReads(input);
        if (!strict.succeeded()) {
            boolean explained = theirs instanceof RuntimeException
                    || STRICTER.matcher(strict.failure()).find();
            require(explained, "the driver reads it, we refuse: " + strict.failure());
            return;
        }
        if (theirs instanceof RuntimeException refused) {
            throw new AssertionError("we read it, the driver refuses", refused);
        }
        require(Objects.equals(tree.value(), theirs), "read differently from the driver");
        BsonDocument document = ((BsonValue) theirs).asDocument();
        require(
                Arrays.equals(Samples.ourBytes(document), Samples.driverBytes(document)),
                "written differently from the driver");
    }

    private static Object driverReads(byte[] input) {
        try {
            return Samples.driverReads(input);
        } catch (RuntimeException refused) {
            return refused;
        }
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new AssertionError(message);
        }
    }
}
