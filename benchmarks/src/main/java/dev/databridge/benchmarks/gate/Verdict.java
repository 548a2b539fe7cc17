package dev.databridge.benchmarks.gate;

/** What the gate says to one measure of one benchmark. */
public enum Verdict {
    /** Within the limit. */
    OK("ok", false),
    /** Looked worse at first and not when measured again. */
    CLEARED("ok when measured again", false),
    /** Worse by more than the limit, but not in the fastest rounds, or chance explains it. */
    UNCERTAIN("ok: not in the fastest rounds, or by chance", false),
    /** Better by more than the limit: a new baseline would hold it. */
    BETTER("better: -Dbaseline.update keeps it", false),
    /** There is nothing to compare with. */
    NEW("new: -Dbaseline.update adds it", false),
    /** Slower by more than the limit, but not so much that it fails; see {@link SlowerTimes#FAR}. */
    SLOWER("looks slower, only printed", false),
    /** Worse by more than the limit, chance does not explain it, and so it was when measured again. */
    REGRESSED("REGRESSED", true),
    /** The baseline has it and it was not measured: a gate that looks away holds nothing. */
    MISSING("NOT MEASURED", true);

    private final String words;
    private final boolean failing;

    Verdict(String words, boolean failing) {
        this.words = words;
        this.failing = failing;
    }

    /** As it is printed. */
    public String words() {
        return words;
    }

    /** Whether it must be measured again before anything is said. */
    boolean suspect() {
        return failing || this == UNCERTAIN;
    }

    /** Whether it fails the build. */
    public boolean fails() {
        return failing;
    }
}
