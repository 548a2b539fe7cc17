package dev.databridge;

import dev.databridge.exception.ConcurrentChangeException;
import dev.databridge.exception.DataBridgeException;
import dev.databridge.exception.DocumentNotFoundException;
import org.jspecify.annotations.Nullable;

/**
 * Says why a write of one document matched none.
 *
 * @param context where the document should be
 * @param id its id
 */
record Unmatched<T>(DocumentContext<T> context, Object id) {
    /** The exception for a write that looked for the id, and for the version if the class has one. */
    DataBridgeException explain(String operation, long version) {
        boolean isVersioned = context.codec().mapping().version() != null;
        return explain(operation, version, isVersioned && isStored());
    }

    /** The same, when it is known whether the document is there. */
    DataBridgeException explain(String operation, long version, boolean isStored) {
        if (context.codec().mapping().version() == null) {
            return notFound(operation);
        }
        return changed(isStored ? otherVersion(version) : "it is not in the database any more");
    }

    /** Throws if the document is there, with another version. */
    void refuseIfStored(long version) {
        if (isStored()) {
            throw changed(otherVersion(version));
        }
    }

    private static String otherVersion(long version) {
        return "its version in the database is not " + version + " any more";
    }

    /** The exception for a write that also looked for parts that must be documents. */
    DataBridgeException explainParts(String operation, long version, Iterable<String> parts) {
        return explainParts(operation, version, parts, isStored());
    }

    /** The same, when it is known whether the document is there. */
    DataBridgeException explainParts(String operation, long version, Iterable<String> parts, boolean isStored) {
        String where = String.join(", ", parts);
        boolean isVersioned = context.codec().mapping().version() != null;
        if (!isStored || (!isVersioned && where.isEmpty())) { // stored anew behind the update, if at all
            return explain(operation, version, false);
        }
        String reason = isVersioned ? otherVersion(version) + (where.isEmpty() ? "" : ", or ") : "";
        return changed(
                where.isEmpty()
                        ? reason
                        : reason + "what the change reaches into (" + where
                                + ") is no document in the database any more");
    }

    private ConcurrentChangeException changed(String reason) {
        return changed(reason, null);
    }

    ConcurrentChangeException changed(String reason, @Nullable Throwable cause) {
        return new ConcurrentChangeException(context.codec().type(), id, reason, cause);
    }

    DocumentNotFoundException notFound(String operation) {
        return new DocumentNotFoundException("there is no document with _id " + id + " in "
                + context.namespace().getFullName() + ", which " + operation + " needs; insert or save it");
    }

    private boolean isStored() {
        return context.isStored(id);
    }
}
