package dev.databridge.processor.write;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits what is written for many fields between methods: the virtual machine does not compile methods of more than 8,000
 * bytecodes, and a compiler goes one level deeper for each operand of a long expression.
 */
final class Parts {
    /** The most fields that one method handles. */
    private static final int SIZE = 100;

    private Parts() {}

    /** The parts in order, none of them empty; a single one where all fit. */
    static <E> List<List<E>> of(List<E> all) {
        return of(all, SIZE);
    }

    /** The same, with parts of another size. */
    static <E> List<List<E>> of(List<E> all, int size) {
        List<List<E>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            parts.add(all.subList(from, Math.min(from + size, all.size())));
        }
        return parts;
    }
}
