package dev.databridge.benchmarks.suite.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Sends systems home that fail time after time: each failure can take minutes of waiting, which all others would lack. */
final class Patience {
    private static final int MOST_IN_A_ROW = 2;

    private final Crew crew;
    private final Consumer<String> messages;
    private final Map<String, Integer> inARow = new HashMap<>();

    Patience(Crew crew, Consumer<String> messages) {
        this.crew = crew;
        this.messages = messages;
    }

    /** Takes note of who failed at a benchmark; all others did not. */
    void saw(Set<String> failed) {
        inARow.keySet().retainAll(failed);
        for (String system : List.copyOf(failed)) {
            if (inARow.merge(system, 1, Integer::sum) == MOST_IN_A_ROW) {
                messages.accept(
                        system + " takes no part any more: it failed at " + MOST_IN_A_ROW + " benchmarks in a row");
                crew.dismiss(system);
            }
        }
    }
}
