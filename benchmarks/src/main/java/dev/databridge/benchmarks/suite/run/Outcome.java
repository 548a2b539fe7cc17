package dev.databridge.benchmarks.suite.run;

import org.bson.Document;

/** What a worker's answer says that it came to. */
final class Outcome {
    private Outcome() {}

    /**
     * Holds it against what it should be: nothing is measured of who does something else.
     *
     * @throws WorkerFailure if it is another
     */
    static void check(Document answer, String expected) throws WorkerFailure {
        String outcome = answer.getString("outcome");
        if (!expected.equals(outcome)) {
            throw new WorkerFailure("WRONG result: " + outcome + ", expected " + expected);
        }
    }
}
