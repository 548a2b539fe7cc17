package dev.databridge.benchmarks.suite.run;

import dev.databridge.benchmarks.suite.report.Figure;
import dev.databridge.benchmarks.suite.report.Remark;
import dev.databridge.benchmarks.suite.report.Systems;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a run has come to so far. */
final class Results {
    private final List<Figure> figures = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Consumer<String> messages;

    /**
     * Nothing yet.
     *
     * @param messages is told at once what failed
     */
    Results(Consumer<String> messages) {
        this.messages = messages;
    }

    void add(List<Figure> moreFigures, List<Remark> moreRemarks) {
        figures.addAll(moreFigures);
        addAll(moreRemarks);
    }

    void addAll(List<Remark> moreRemarks) {
        moreRemarks.forEach(this::add);
    }

    void add(Remark remark) {
        remarks.add(remark);
        if (isFailure(remark)) {
            messages.accept(remark.op() + ": " + remark.system() + ' ' + remark.text());
        }
    }

    private static boolean isFailure(Remark remark) {
        return remark.text().startsWith("failed") || remark.text().startsWith("WRONG");
    }

    /** Whether data-bridge itself could not do something, or did it wrong. */
    boolean ownFailed() {
        return remarks.stream().anyMatch(remark -> remark.system().equals(Systems.OWN) && isFailure(remark));
    }

    /** Whether data-bridge has a figure for a benchmark. */
    boolean hasOwn(String benchmark) {
        return figures.stream()
                .anyMatch(figure ->
                        figure.op().equals(benchmark) && figure.system().equals(Systems.OWN));
    }

    List<Figure> figures() {
        return figures;
    }

    List<Remark> remarks() {
        return remarks;
    }
}
