package dev.databridge.processor.read;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What constraints say: by default as Hibernate Validator does in English. */
final class ConstraintMessages {
    private static final Pattern ATTRIBUTE = Pattern.compile("\\{(\\w+)\\}");

    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("AssertFalse", "must be false"),
            Map.entry("AssertTrue", "must be true"),
            Map.entry("Digits", "numeric value out of bounds (<{integer} digits>.<{fraction} digits> expected)"),
            Map.entry("Email", "must be a well-formed email address"),
            Map.entry("Future", "must be a future date"),
            Map.entry("FutureOrPresent", "must be a date in the present or in the future"),
            Map.entry("Max", "must be less than or equal to {value}"),
            Map.entry("Min", "must be greater than or equal to {value}"),
            Map.entry("Negative", "must be less than 0"),
            Map.entry("NegativeOrZero", "must be less than or equal to 0"),
            Map.entry("NotBlank", "must not be blank"),
            Map.entry("NotEmpty", "must not be empty"),
            Map.entry("NotNull", "must not be null"),
            Map.entry("Null", "must be null"),
            Map.entry("Past", "must be a past date"),
            Map.entry("PastOrPresent", "must be a date in the past or in the present"),
            Map.entry("Pattern", "must match \"{regexp}\""),
            Map.entry("Positive", "must be greater than 0"),
            Map.entry("PositiveOrZero", "must be greater than or equal to 0"),
            Map.entry("Size", "size must be between {min} and {max}"));

    private ConstraintMessages() {}

    /** The message of a constraint that gives none. */
    static String byDefault(String constraint, Map<String, Object> attributes) {
        return filled(template(constraint, attributes), attributes);
    }

    private static String template(String constraint, Map<String, Object> attributes) {
        String orEqual = Boolean.FALSE.equals(attributes.get("inclusive")) ? "" : "or equal to ";
        return switch (constraint) {
            case "DecimalMax" -> "must be less than " + orEqual + "{value}";
            case "DecimalMin" -> "must be greater than " + orEqual + "{value}";
            default -> DEFAULTS.getOrDefault(constraint, "");
        };
    }

    /** The given message with the attributes that it names, or null if it has expressions, escapes or keys of a bundle. */
    static @Nullable String given(String message, Map<String, Object> attributes) {
        Matcher names = ATTRIBUTE.matcher(message);
        boolean known = names.results().allMatch(name -> attributes.containsKey(name.group(1)));
        String rest = ATTRIBUTE.matcher(message).replaceAll("");
        boolean plain = rest.indexOf('{') < 0 && rest.indexOf('}') < 0 && rest.indexOf('\\') < 0;
        return known && plain && !message.contains("${") ? filled(message, attributes) : null;
    }

    private static String filled(String template, Map<String, Object> attributes) {
        return ATTRIBUTE
                .matcher(template)
                .replaceAll(name -> Matcher.quoteReplacement(String.valueOf(attributes.get(name.group(1)))));
    }
}
