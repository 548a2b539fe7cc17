package dev.databridge.benchmarks.gate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A baseline as text whose changes can be reviewed: a line per benchmark and measure, in the order of their names.
 *
 * <pre>{@code
 * jdk 17
 * processor AMD EPYC 7763 64-Core Processor
 * date 2026-11-25
 * find-many-1000 allocation 1161000
 * find-many-1000 time-floor 0.5002
 * find-many-1000 time-ratio 0.5011 0.5107 0.5230
 * }</pre>
 */
final class BaselineText {
    private static final String HEAD = """
            # What the regression gate compares with; see docs/benchmarking.md. Written by
            # mvn verify -Pbenchmark-gate -Dbaseline.update
            # allocation: bytes per operation. time-ratio: round by round, the time to that of the driver's Document, sorted;
            # where there are many rounds, medians of some each.
            # time-floor: the same of the fastest quarter of rounds, for each pair of processes.
            """;
    private static final String ALLOCATION = "allocation";
    private static final String FLOOR = "time-floor";
    private static final String RATIO = "time-ratio";

    private BaselineText() {}

    static String write(Baseline baseline) {
        StringBuilder text = new StringBuilder(HEAD);
        text.append("jdk ").append(baseline.key().jdk()).append('\n');
        text.append("processor ").append(baseline.key().processor()).append('\n');
        text.append("date ").append(baseline.date()).append('\n');
        baseline.benchmarks().forEach((name, measured) -> {
            if (measured.allocBytes() != null) {
                text.append(name).append(' ').append(ALLOCATION).append(' ');
                text.append(Numbers.fiveDigits(measured.allocBytes())).append('\n');
            }
            append(text, name, FLOOR, measured.floors());
            append(text, name, RATIO, measured.ratios());
        });
        return text.toString();
    }

    private static void append(StringBuilder text, String name, String measure, List<Double> ratios) {
        if (!ratios.isEmpty()) {
            text.append(name).append(' ').append(measure).append(' ');
            text.append(sorted(ratios)).append('\n');
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param source where the text is from, for messages
     * @throws IllegalArgumentException if it is no baseline; the message names the line and what it should be
     */
    static Baseline read(String text, String source) {
        Map<String, String> head = new TreeMap<>();
        Map<String, Measured> benchmarks = new TreeMap<>();
        List<String> lines = text.lines().toList();
        for (int number = 0; number < lines.size(); number++) {
            String line = lines.get(number).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            try {
                take(line, head, benchmarks);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        source + ", line " + (number + 1) + ": found \"" + line
                                + "\", expected jdk, processor or date and"
                                + " a value, or a benchmark, " + ALLOCATION + ", " + FLOOR + " or " + RATIO
                                + " and numbers. Mend it, or write it anew with -Dbaseline.update.",
                        e);
            }
        }
        checkWhole(benchmarks, source);
        return new Baseline(key(head, source), date(head, source), benchmarks);
    }

    /** A time of which one half is missing would never be compared. */
    private static void checkWhole(Map<String, Measured> benchmarks, String source) {
        benchmarks.forEach((name, measured) -> {
            if (measured.ratios().isEmpty() != measured.floors().isEmpty()) {
                throw new IllegalArgumentException(source + ": " + name + " has one of " + FLOOR + " and " + RATIO
                        + ", expected both or none. Write it anew with -Dbaseline.update.");
            }
        });
    }

    private static void take(String line, Map<String, String> head, Map<String, Measured> benchmarks) {
        String[] words = line.split("\\s+", 2);
        if (words.length < 2) {
            throw new IllegalArgumentException("There is one word only.");
        }
        if (List.of("jdk", "processor", "date").contains(words[0])) {
            head.put(words[0], words[1]);
            return;
        }
        benchmarks.merge(words[0], measured(words[1].split("\\s+")), BaselineText::both);
    }

    private static Measured measured(String[] words) {
        List<Double> numbers = Arrays.stream(words).skip(1).map(Double::valueOf).toList();
        if (numbers.isEmpty() || numbers.stream().anyMatch(number -> !(number >= 0 && number < Double.MAX_VALUE))) {
            throw new IllegalArgumentException("There are no numbers, or some that nothing can be compared with.");
        }
        return switch (words[0]) {
            case ALLOCATION -> new Measured(only(numbers), List.of(), List.of());
            case FLOOR -> new Measured(null, List.of(), numbers);
            case RATIO -> new Measured(null, numbers, List.of());
            default -> throw new IllegalArgumentException("There is no measure " + words[0] + '.');
        };
    }

    private static double only(List<Double> numbers) {
        if (numbers.size() > 1) {
            throw new IllegalArgumentException("There is more than one number.");
        }
        return numbers.get(0);
    }

    private static Measured both(Measured first, Measured second) {
        return Measured.together(List.of(first, second));
    }

    private static Key key(Map<String, String> head, String source) {
        String jdk = required(head, "jdk", source);
        if (!jdk.matches("\\d{1,4}")) {
            throw new IllegalArgumentException(source + ": jdk is \"" + jdk + "\", expected a number such as 17.");
        }
        return new Key(Integer.parseInt(jdk), required(head, "processor", source));
    }

    private static LocalDate date(Map<String, String> head, String source) {
        String date = required(head, "date", source);
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    source + ": date is \"" + date + "\", expected one such as 2026-11-25.", e);
        }
    }

    private static String required(Map<String, String> head, String name, String source) {
        String value = head.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    source + ": there is no line \"" + name + " …\". Write it anew with -Dbaseline.update.");
        }
        return value;
    }

    private static String sorted(List<Double> ratios) {
        return ratios.stream().sorted().map(Numbers::fiveDigits).collect(Collectors.joining(" "));
    }
}
