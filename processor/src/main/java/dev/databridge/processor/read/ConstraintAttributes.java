package dev.databridge.processor.read;

import dev.databridge.processor.model.Constraint;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import org.jspecify.annotations.Nullable;

/** The attributes of standard constraints, with their defaults, and what is wrong with them. */
final class ConstraintAttributes {
    private static final Map<String, Map<String, Object>> DEFAULTS = Map.of(
            "Size", Map.of("min", 0, "max", Integer.MAX_VALUE),
            "DecimalMin", Map.of("inclusive", true),
            "DecimalMax", Map.of("inclusive", true),
            "Email", Map.of("regexp", ".*", "flags", 0),
            "Pattern", Map.of("flags", 0));

    private static final Map<String, Integer> FLAGS = Map.of(
            "UNIX_LINES", Pattern.UNIX_LINES,
            "CASE_INSENSITIVE", Pattern.CASE_INSENSITIVE,
            "COMMENTS", Pattern.COMMENTS,
            "MULTILINE", Pattern.MULTILINE,
            "DOTALL", Pattern.DOTALL,
            "UNICODE_CASE", Pattern.UNICODE_CASE,
            "CANON_EQ", Pattern.CANON_EQ);

    private ConstraintAttributes() {}

    /** What the rule of a constraint depends on. */
    static Map<String, Object> of(String constraint, AnnotationMirror annotation) {
        Map<String, Object> attributes = new LinkedHashMap<>(DEFAULTS.getOrDefault(constraint, Map.of()));
        for (String name : List.of("min", "max", "value", "inclusive", "integer", "fraction", "regexp")) {
            Mirrors.value(annotation, name).ifPresent(value -> attributes.put(name, value));
        }
        Mirrors.value(annotation, "flags").ifPresent(value -> attributes.put("flags", flags((List<?>) value)));
        return attributes;
    }

    private static int flags(List<?> constants) {
        int flags = 0;
        for (Object constant : constants) {
            String name = ((AnnotationValue) constant).getValue().toString();
            flags |= FLAGS.getOrDefault(name.substring(name.lastIndexOf('.') + 1), 0);
        }
        return flags;
    }

    /** What is wrong with the attributes, as the end of a sentence; null if nothing is. */
    static @Nullable String mistake(Constraint constraint) {
        return switch (constraint.name()) {
            case "Size" -> size(constraint.number("min"), constraint.number("max"));
            case "Digits" -> digits(constraint.number("integer"), constraint.number("fraction"));
            case "Pattern", "Email" -> pattern(constraint.text("regexp"), (int) constraint.number("flags"));
            case "DecimalMin", "DecimalMax" -> decimal(constraint.text("value"));
            default -> null;
        };
    }

    private static @Nullable String size(long min, long max) {
        return min >= 0 && min <= max
                ? null
                : "whose min is " + min + " and max " + max + "; they are at least 0, and min is not above max";
    }

    private static @Nullable String digits(long integer, long fraction) {
        return integer >= 0 && fraction >= 0
                ? null
                : "whose counts are " + integer + " and " + fraction + "; they are at least 0";
    }

    private static @Nullable String pattern(String regexp, int flags) {
        try {
            Pattern.compile(regexp, flags);
            return null;
        } catch (PatternSyntaxException wrong) {
            return "whose regexp is none: " + wrong.getDescription() + "; correct it";
        }
    }

    private static @Nullable String decimal(String value) {
        try {
            new BigDecimal(value);
            return null;
        } catch (NumberFormatException wrong) {
            return "whose value is '" + value + "'; it has to be a decimal number such as \"1.50\"";
        }
    }

    /** The message that is given, or nothing. */
    static Optional<String> message(AnnotationMirror annotation) {
        return Mirrors.value(annotation, "message").map(Object::toString);
    }
}
