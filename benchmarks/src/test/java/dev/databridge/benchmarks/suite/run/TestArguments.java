package dev.databridge.benchmarks.suite.run;

import java.util.ArrayList;
import java.util.List;

/** Arguments of runs that get to no server. */
final class TestArguments {
    private TestArguments() {}

    static Arguments of(String... some) {
        List<String> all = new ArrayList<>(List.of(some));
        all.addAll(List.of("--uri", "mongodb://127.0.0.1:1"));
        return Arguments.parse(all.toArray(String[]::new));
    }
}
