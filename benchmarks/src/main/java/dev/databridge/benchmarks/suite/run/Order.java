package dev.databridge.benchmarks.suite.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Who comes when.
 *
 * <p>Two things give an advantage: to come later in a round, while code is still being compiled, and to come right after oneself,
 * when caches are as one left them. So of three and more the order of each round is random, from the name as its seed, and nobody comes twice in
 * a row. Of two there are only two orders. They change with every second round, {@code AB AB BA BA}, so that both come
 * first, and after themselves, as often as the other; where a system was measured against itself, {@code AB BA AB BA} found
 * differences of up to 12 %.
 *
 * @param <T> who
 */
final class Order<T> {
    private final Random random;
    private int rounds;
    private @Nullable T last;

    /** The order of what has this name. */
    Order(String name) {
        random = new Random(name.hashCode());
    }

    /** The order of the next round. */
    List<T> next(Collection<T> all) {
        List<T> order = new ArrayList<>(all);
        if (order.size() > 2) {
            shuffle(order);
        } else if (rounds % 4 >= 2) {
            Collections.reverse(order);
        }
        rounds++;
        return order;
    }

    private void shuffle(List<T> order) {
        Collections.shuffle(order, random);
        if (order.get(0).equals(last)) {
            Collections.swap(order, 0, 1 + random.nextInt(order.size() - 1));
        }
        last = order.get(order.size() - 1);
    }
}
