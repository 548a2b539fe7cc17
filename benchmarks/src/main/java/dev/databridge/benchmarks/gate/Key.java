package dev.databridge.benchmarks.gate;

import dev.databridge.benchmarks.suite.report.Hardware;
import java.util.Locale;

/**
 * Whose baseline it is.
 *
 * @param jdk the major version
 * @param processor the model, as the system names it
 */
record Key(int jdk, String processor) {
    static Key here() {
        return new Key(Runtime.version().feature(), Hardware.processor());
    }

    /** A name that every file system takes: {@code jdk-17-amd-epyc-7763-64-core-processor.txt}. */
    String fileName() {
        String name = processor
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\((r|tm)\\)", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return "jdk-" + jdk + '-' + name + ".txt";
    }
}
