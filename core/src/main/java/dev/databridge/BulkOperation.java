package dev.databridge;

import dev.databridge.exception.DataBridgeException;
import dev.databridge.plan.WritePlan;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a bulk: made when the user adds it, encoded when the bulk is executed.
 */
abstract class BulkOperation {
    /** Encodes it; called once, before anything is sent. */
    abstract WritePlan prepare();

    /** Where it belongs. */
    abstract DocumentContext<?> context();

    /** It is done. */
    void arrive() {}

    /** Whether it is a failure if no document matches. */
    boolean mustMatch() {
        return false;
    }

    /** Whether it looks for a version, so that nothing but its own count says whether it matched. */
    final boolean needsOwnAnswer() {
        return mustMatch() && context().codec().mapping().version() != null;
    }

    /** The document that it is about, or null. */
    @Nullable
    Object document() {
        return null;
    }

    /** The id of the document that it is about, or null. */
    @Nullable
    Object id() {
        return null;
    }

    /** Why it matched no document. */
    DataBridgeException unmatched(boolean isStored) {
        throw new IllegalStateException("it need not match, whether stored or not: " + isStored);
    }

    /**
     * An update or deletion by query.
     *
     * @param plan is sent as it is
     */
    static BulkOperation byQuery(DocumentContext<?> context, WritePlan plan) {
        return new BulkOperation() {
            @Override
            WritePlan prepare() {
                return plan;
            }

            @Override
            DocumentContext<?> context() {
                return context;
            }
        };
    }
}
