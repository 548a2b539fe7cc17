package dev.databridge.processor.write;

import dev.databridge.processor.model.CheckedValue;
import dev.databridge.processor.model.Constraint;
import dev.databridge.processor.model.ValueKind;
import dev.databridge.processor.source.Names;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The conditions under which a value does not meet a constraint, and the constants that they use. */
final class CheckConditions {
    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final CodecFile file;
    private final Map<String, String> constants = new LinkedHashMap<>();
    private final Map<String, String> namesByExpression = new LinkedHashMap<>();

    CheckConditions(CodecFile file) {
        this.file = file;
    }

    /** The constants that the conditions written so far use: declaration and expression. */
    Map<String, String> constants() {
        return constants;
    }

    /**
     * The condition that {@code value} does not meet a constraint; {@code false} if it always does.
     *
     * @param checked what {@code value} is
     * @param owner the Java name of the field, for names of constants
     */
    String fails(Constraint constraint, CheckedValue checked, String owner) {
        String rule = rule(constraint, checked, owner);
        boolean primitive = checked.type().getKind().isPrimitive();
        return switch (constraint.name()) {
            case "NotNull", "Null", "NotBlank", "NotEmpty" -> rule;
            default -> primitive || rule.equals("false") ? rule : "value != null && " + rule;
        };
    }

    private String rule(Constraint constraint, CheckedValue checked, String owner) {
        boolean string = file.types.raw(checked.type()).equals("String");
        ValueKind kind = checked.kind();
        return switch (constraint.name()) {
            case "NotNull" -> "value == null";
            case "Null" -> "value != null";
            case "NotBlank" -> "value == null || value" + (string ? "" : ".toString()") + ".isBlank()";
            case "NotEmpty" -> "value == null || value" + (kind == ValueKind.ARRAY ? ".length == 0" : ".isEmpty()");
            case "Size" -> size(constraint, kind);
            case "AssertTrue" -> "!value";
            case "AssertFalse" -> "value";
            case "Pattern" -> "!" + pattern(constraint, owner) + ".matcher(value).matches()";
            case "Email" -> email(constraint, owner);
            case "Past" -> now() + " >= 0";
            case "PastOrPresent" -> now() + " > 0";
            case "Future" -> now() + " <= 0";
            case "FutureOrPresent" -> now() + " < 0";
            case "Digits" ->
                "!" + checks() + ".digits(value, " + constraint.number("integer") + ", " + constraint.number("fraction")
                        + ")";
            default -> number(constraint, kind, owner);
        };
    }

    private String checks() {
        return file.use("dev.databridge.validation.Checks");
    }

    private String now() {
        return checks() + ".compareToNow(value, violations.clock())";
    }

    private static String size(Constraint constraint, ValueKind kind) {
        String size = "value."
                + switch (kind) {
                    case ARRAY -> "length";
                    case TEXT -> "length()";
                    default -> "size()";
                };
        List<String> parts = new ArrayList<>();
        if (constraint.number("min") > 0) {
            parts.add(size + " < " + constraint.number("min"));
        }
        if (constraint.number("max") < Integer.MAX_VALUE) {
            parts.add(size + " > " + constraint.number("max"));
        }
        return switch (parts.size()) {
            case 0 -> "false";
            case 1 -> parts.get(0);
            default -> "(" + String.join(" || ", parts) + ")";
        };
    }

    private String email(Constraint constraint, String owner) {
        String form = checks() + ".email(value)";
        boolean any = constraint.text("regexp").equals(".*") && constraint.number("flags") == 0;
        return any ? "!" + form : "!(" + form + " && " + pattern(constraint, owner) + ".matcher(value).matches())";
    }

    private String pattern(Constraint constraint, String owner) {
        String type = file.use("java.util.regex.Pattern");
        String flags = constraint.number("flags") == 0 ? "" : ", " + constraint.number("flags");
        return constant(
                type, type + ".compile(" + Names.literal(constraint.text("regexp")) + flags + ")", owner + "Pattern");
    }

    private String constant(String type, String expression, String wish) {
        return namesByExpression.computeIfAbsent(expression, made -> {
            String name = file.constants.take(Names.constant(wish));
            constants.put("private static final " + type + " " + name, made);
            return name;
        });
    }

    // ---- numbers ----

    private String number(Constraint constraint, ValueKind kind, String owner) {
        return kind == ValueKind.WHOLE ? whole(constraint, owner) : any(constraint, owner);
    }

    private String whole(Constraint constraint, String owner) {
        return switch (constraint.name()) {
            case "Min" -> "value < " + literal(constraint.number("value"));
            case "Max" -> "value > " + literal(constraint.number("value"));
            case "Positive" -> "value <= 0";
            case "PositiveOrZero" -> "value < 0";
            case "Negative" -> "value >= 0";
            case "NegativeOrZero" -> "value > 0";
            default -> {
                BigDecimal bound = new BigDecimal(constraint.text("value"));
                boolean near = bound.compareTo(LEAST) >= 0 && bound.compareTo(MOST) <= 0 && bound.scale() < 1000;
                yield near ? wholeBound(constraint, bound) : any(constraint, owner);
            }
        };
    }

    /** For whole numbers a decimal bound is as good as the next whole one. */
    private static String wholeBound(Constraint constraint, BigDecimal bound) {
        boolean least = constraint.name().equals("DecimalMin");
        BigInteger below = bound.setScale(0, RoundingMode.FLOOR).toBigInteger();
        BigInteger above = bound.setScale(0, RoundingMode.CEILING).toBigInteger();
        if (constraint.flag("inclusive")) {
            return least ? "value < " + literal(above.longValue()) : "value > " + literal(below.longValue());
        }
        return least ? "value <= " + literal(below.longValue()) : "value >= " + literal(above.longValue());
    }

    private String any(Constraint constraint, String owner) {
        return switch (constraint.name()) {
            case "Min" -> "!" + checks() + ".atLeast(value, " + constraint.number("value") + "L)";
            case "Max" -> "!" + checks() + ".atMost(value, " + constraint.number("value") + "L)";
            case "Positive" -> "!" + checks() + ".positive(value)";
            case "PositiveOrZero" -> "!" + checks() + ".positiveOrZero(value)";
            case "Negative" -> "!" + checks() + ".negative(value)";
            case "NegativeOrZero" -> "!" + checks() + ".negativeOrZero(value)";
            case "DecimalMin" -> decimal(constraint, "atLeast", "above", owner);
            case "DecimalMax" -> decimal(constraint, "atMost", "below", owner);
            default -> throw new IllegalStateException("no rule for @" + constraint.name());
        };
    }

    private String decimal(Constraint constraint, String inclusive, String exclusive, String owner) {
        String type = file.use("java.math.BigDecimal");
        String bound = constant(
                type,
                "new " + type + "(" + Names.literal(constraint.text("value")) + ")",
                owner + (constraint.name().equals("DecimalMin") ? "Min" : "Max"));
        return "!" + checks() + "." + (constraint.flag("inclusive") ? inclusive : exclusive) + "(value, " + bound + ")";
    }

    private static String literal(long value) {
        if (value == Long.MIN_VALUE) {
            return "Long.MIN_VALUE";
        }
        return value >= Integer.MIN_VALUE && value <= Integer.MAX_VALUE ? Long.toString(value) : value + "L";
    }
}
