package dev.databridge.internal.executor;

import dev.databridge.internal.door.EncodedDocument;
import dev.databridge.internal.door.WritePipe;
import dev.databridge.plan.InsertPlan;

/** The documents of a bulk's inserts as the driver takes them, with one pipe for all. For one call. */
record OneDocument(WritePipe pipe) {
    OneDocument() {
        this(new WritePipe());
    }

    EncodedDocument of(InsertPlan insert) {
        var documents = insert.documents();
        return new EncodedDocument(pipe, documents.bytes(), documents.offset(0), documents.length(0));
    }
}
