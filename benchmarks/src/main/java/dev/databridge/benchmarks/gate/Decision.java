package dev.databridge.benchmarks.gate;

import dev.databridge.benchmarks.gate.Row.Measure;
import dev.databridge.benchmarks.suite.statistics.Estimate;
import dev.databridge.benchmarks.suite.statistics.MannWhitney;
import dev.databridge.benchmarks.suite.statistics.Median;
import java.util.ArrayList;
import java.util.List;

/**
 * What counts as a regression.
 *
 * <p>Bytes hardly depend on the machine and are compared as they are. Times do, so they are compared as ratios to the driver's
 * own path: round by round, as a machine that is slow for a minute is so for both, and by the fastest quarter of the rounds of each,
 * as one that is slow for a second is so for one of them. A change counts if it is beyond the limit in the first way and beyond half of
 * it in the second, and the test of Mann and Whitney finds that it is not by chance. Until it was measured again, half of the limit
 * makes a suspect: of a change of 15 %, a first look often sees less than 10.
 */
final class Decision {
    /** An object grows by so many bytes at least; less is the share of what happens once. */
    private static final double LEAST_GROWTH = 8;

    private final Limits limits;
    private final SlowerTimes slowerTimes;
    private final double failing;

    Decision(Limits limits, SlowerTimes slowerTimes) {
        this.limits = limits;
        this.slowerTimes = slowerTimes;
        this.failing = slowerTimes.failing(limits);
    }

    /** A row for each measure that the baseline or the new run has. */
    List<Row> judge(String benchmark, Measured baseline, Measured now) {
        List<Row> rows = new ArrayList<>();
        if (baseline.allocBytes() != null || now.allocBytes() != null) {
            rows.add(allocation(benchmark, baseline, now));
        }
        rows.add(time(benchmark, baseline, now));
        return rows;
    }

    /** Whether a first look at this has to be followed by a second one before anything is said. */
    boolean isSuspect(Row row) {
        Double before = row.baseline();
        Estimate now = row.now();
        return row.verdict().suspect() || (before != null && now != null && looksWorse(row, before, now.value()));
    }

    private boolean looksWorse(Row row, double before, double now) {
        if (row.measure() == Measure.ALLOCATION) {
            return now - before >= LEAST_GROWTH && beyond(before, now, limits.allocation() / 2) == Verdict.REGRESSED;
        }
        return slowerTimes == SlowerTimes.FAIL && beyond(before, now, failing / 2) == Verdict.REGRESSED;
    }

    private Row allocation(String benchmark, Measured baseline, Measured now) {
        Double before = baseline.allocBytes();
        Double bytes = now.allocBytes();
        if (bytes == null) {
            return new Row(benchmark, Measure.ALLOCATION, before, null, Verdict.MISSING);
        }
        Estimate estimate = new Estimate(bytes, bytes, bytes);
        Verdict verdict = before == null ? Verdict.NEW : ofBytes(before, bytes);
        return new Row(benchmark, Measure.ALLOCATION, before, estimate, verdict);
    }

    private Verdict ofBytes(double before, double bytes) {
        if (Math.abs(bytes - before) < LEAST_GROWTH) {
            return Verdict.OK;
        }
        return beyond(before, bytes, limits.allocation());
    }

    private Row time(String benchmark, Measured baseline, Measured now) {
        Double before = baseline.hasTimes() ? Median.of(baseline.ratios()) : null;
        if (!now.hasTimes()) {
            return new Row(benchmark, Measure.TIME, before, null, Verdict.MISSING);
        }
        Estimate ratio = Median.withInterval(now.ratios());
        Verdict verdict = before == null ? Verdict.NEW : ofRatios(before, ratio.value(), baseline, now);
        return new Row(benchmark, Measure.TIME, before, ratio, verdict);
    }

    private Verdict ofRatios(double before, double ratio, Measured baseline, Measured now) {
        Verdict verdict = beyond(before, ratio, limits.time());
        if (verdict == Verdict.REGRESSED && beyond(before, ratio, failing) != Verdict.REGRESSED) {
            return Verdict.SLOWER;
        }
        if (verdict == Verdict.OK || isReal(verdict, baseline, now)) {
            return verdict;
        }
        return verdict == Verdict.REGRESSED ? Verdict.UNCERTAIN : Verdict.OK;
    }

    private boolean isReal(Verdict verdict, Measured baseline, Measured now) {
        return MannWhitney.differ(baseline.ratios(), now.ratios())
                && verdict == ofFloors(baseline.floors(), now.floors());
    }

    private Verdict ofFloors(List<Double> baseline, List<Double> now) {
        return beyond(Median.of(baseline), Median.of(now), failing / 2);
    }

    private static Verdict beyond(double before, double now, double limit) {
        if (now > before * (1 + limit)) {
            return Verdict.REGRESSED;
        }
        return now < before * (1 - limit) ? Verdict.BETTER : Verdict.OK;
    }
}
