package dev.databridge.benchmarks.suite.report;

import java.util.Comparator;
import java.util.List;

/** The names of the systems, and the order in which they are shown: data-bridge, the driver's paths, Java, Python. */
public final class Systems {
    /** The system that all others are held against. */
    public static final String OWN = "data-bridge";

    /** The order of reports; a system that is not here comes after them, by name. */
    public static final Comparator<String> ORDER;

    private static final List<String> KNOWN = List.of(
            OWN,
            "driver-raw",
            "driver-document",
            "driver-pojo",
            "morphia",
            "spring-data",
            "mongojack",
            "pymongo",
            "mongoengine",
            "beanie");

    static {
        Comparator<String> place = Comparator.comparingInt(Systems::place);
        ORDER = place.thenComparing(Comparator.naturalOrder());
    }

    private Systems() {}

    private static int place(String system) {
        int place = KNOWN.indexOf(system);
        return place < 0 ? KNOWN.size() : place;
    }
}
