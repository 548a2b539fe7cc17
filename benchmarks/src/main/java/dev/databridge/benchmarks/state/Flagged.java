package dev.databridge.benchmarks.state;

import dev.databridge.ActiveDocument;
import dev.databridge.codec.Difference;

/**
 * A document whose setters note what was set.
 *
 * <p>Its classes have the setters that are measured; a real one has a setter for each field, and all code uses it. Who changes
 * a list or a map has to set it, too.
 */
abstract class Flagged extends ActiveDocument {
    private transient int dirty;

    final void mark(int field) {
        dirty |= field;
    }

    /** Whether a field was set; it counts as stored from now on. */
    final boolean take(int field) {
        boolean isSet = (dirty & field) != 0;
        dirty &= ~field;
        return isSet;
    }

    /** Adds what was set. */
    abstract void takeChanges(Difference difference);
}
