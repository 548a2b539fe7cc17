package dev.databridge.test;

/**
 * The database of one test, for tests that connect themselves. It is dropped after the test. Immutable.
 */
public final class TestDatabase {
    private final String name;
    private final String uri;

    TestDatabase(String name, String uri) {
        this.name = name;
        this.uri = uri;
    }

    /**
     * The database's name.
     *
     * @return a name that no other test has; it starts with {@code databridge_test_}
     */
    public String name() {
        return name;
    }

    /**
     * A URI to connect with. It may hold a password, so do not print it.
     *
     * @return a {@code mongodb://} or {@code mongodb+srv://} URI of the run's server, with this database as the default
     */
    public String uri() {
        return uri;
    }

    /** The name alone. */
    @Override
    public String toString() {
        return name;
    }
}
