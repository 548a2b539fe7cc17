package dev.databridge.plan;

/** What changes documents, and can be one operation of a {@link BulkWritePlan}. */
public sealed interface WritePlan extends Plan permits InsertPlan, UpdatePlan, ReplacePlan, DeletePlan {
    /** How the server is to run it. */
    QuerySettings settings();
}
