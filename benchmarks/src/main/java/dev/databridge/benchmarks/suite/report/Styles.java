package dev.databridge.benchmarks.suite.report;

import java.util.Locale;
import java.util.stream.Collectors;

/** The parts of the style sheet that code decides. */
final class Styles {
    private Styles() {}

    /** The colours of charts as variables, for light and for dark. */
    static String colours() {
        return ":root {" + variables(Palette.LIGHT) + "}\n@media (prefers-color-scheme: dark) { :root {"
                + variables(Palette.DARK) + "} }\n";
    }

    /** The class of what data-bridge came to: {@code faster}, {@code slower}, {@code same} or {@code unknown}. */
    static String of(Comparison comparison) {
        return comparison.outcome().name().toLowerCase(Locale.ROOT);
    }

    private static String variables(Palette palette) {
        return palette.byName().entrySet().stream()
                .map(colour -> " --" + colour.getKey() + ": " + Svg.rgb(colour.getValue()) + ';')
                .collect(Collectors.joining());
    }
}
