package dev.databridge.benchmarks.gate;

import java.util.List;

/** The benchmarks that the gate holds: few enough for ten minutes, and of each kind that a change of the library could slow. */
public final class CoreSet {
    /** Their names, as in every report. */
    public static final List<String> BENCHMARKS = List.of(
            "decode-flat",
            "encode-flat",
            "find-one-indexed",
            "find-many-1000",
            "insert-one",
            "insert-many-1000",
            "update-one",
            "delete-one",
            "save-one-field-small",
            "bulk-update-1000",
            "state-make-flat",
            "state-check-flat");

    /** The driver's own path, against which times are compared: whatever slows the machine slows it too. */
    public static final String REFERENCE = "driver-document";

    private CoreSet() {}
}
