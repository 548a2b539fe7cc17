package dev.databridge.test;

import com.mongodb.client.MongoClient;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The names of the only databases that this module makes and drops, whatever server it runs on. */
final class DatabaseNames {
    static final String PREFIX = "databridge_test_";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 10;

    private DatabaseNames() {}

    /** A new name, which other tests, threads and processes will not make too. */
    static String fresh() {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        return PREFIX + HexFormat.of().formatHex(random);
    }

    /**
     * Drops a database of this module.
     *
     * @throws IllegalArgumentException if the name is not one of {@link #fresh()}; then nothing is dropped
     */
    static void drop(MongoClient client, String name) {
        if (!name.matches(PREFIX + "[0-9a-f]{" + 2 * RANDOM_BYTES + "}")) {
            throw new IllegalArgumentException("The database " + name + " is not dropped: only those named " + PREFIX
                    + " and " + 2 * RANDOM_BYTES + " hexadecimal digits are a test's own");
        }
        client.getDatabase(name).drop();
    }
}
