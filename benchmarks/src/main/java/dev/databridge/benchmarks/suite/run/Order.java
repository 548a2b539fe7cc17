package dev.databridge.benchmarks.suite.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Who comes when: every second round goes backwards, so that none always works after the same other one. */
final class Order {
    private Order() {}

    /** A list of its own. */
    static <T> List<T> of(int round, Collection<T> all) {
        List<T> order = new ArrayList<>(all);
        if (round % 2 == 1) {
            Collections.reverse(order);
        }
        return order;
    }
}
