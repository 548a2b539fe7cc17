package dev.databridge.benchmarks.suite.run;

/** A worker that does not answer as it should; the message says which, what was asked, and where it printed why. */
final class WorkerFailure extends Exception {
    private static final long serialVersionUID = 1;

    WorkerFailure(String message) {
        super(message);
    }
}
