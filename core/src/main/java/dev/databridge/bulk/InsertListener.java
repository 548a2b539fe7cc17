package dev.databridge.bulk;

/** Is told how far an insert of many documents is. */
@FunctionalInterface
public interface InsertListener {
    /**
     * A call to the server has ended.
     *
     * @param done how many documents are stored so far
     * @param notDone how many were refused so far, or are unknown
     */
    void onProgress(long done, long notDone);
}
