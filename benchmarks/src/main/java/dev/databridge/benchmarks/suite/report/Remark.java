package dev.databridge.benchmarks.suite.report;

/**
 * Why a system has no figure for a benchmark, or what is to be known about the one that it has.
 *
 * @param op the benchmark's name
 * @param system the system
 * @param text such as {@code not supported} or {@code WRONG result, not timed}
 */
public record Remark(String op, String system, String text) {
    /** What is said of a benchmark that the run did not come to. */
    public static final String NO_TIME = "left out: there was no time left";

    /** As much of a message as a cell of a table takes. */
    private static final int LONGEST = 400;

    /** What a system failed at, in one line: a program's message may have all that it printed. */
    public static Remark failed(String op, String system, Exception failure) {
        String text = "failed: " + String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
        return new Remark(op, system, text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " ...");
    }

    /** A system that did not get to a benchmark. */
    public static Remark noTime(String op, String system) {
        return new Remark(op, system, NO_TIME);
    }
}
