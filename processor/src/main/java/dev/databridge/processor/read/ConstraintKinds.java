package dev.databridge.processor.read;

import dev.databridge.processor.model.ValueKind;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Which constraints are for which types. */
final class ConstraintKinds {
    private static final Set<ValueKind> NUMBERS = Set.of(ValueKind.WHOLE, ValueKind.NUMBER, ValueKind.TEXT);
    private static final Set<ValueKind> SIZED =
            Set.of(ValueKind.TEXT, ValueKind.COLLECTION, ValueKind.MAP, ValueKind.ARRAY);

    private static final Set<String> TIMES = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.OffsetTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.MonthDay",
            "java.util.Date");

    private static final Set<String> WHOLE =
            Set.of("java.lang.Byte", "java.lang.Short", "java.lang.Integer", "java.lang.Long");

    private static final Map<String, Set<ValueKind>> KINDS = Map.ofEntries(
            Map.entry("NotBlank", Set.of(ValueKind.TEXT)),
            Map.entry("Pattern", Set.of(ValueKind.TEXT)),
            Map.entry("Email", Set.of(ValueKind.TEXT)),
            Map.entry("NotEmpty", SIZED),
            Map.entry("Size", SIZED),
            Map.entry("AssertTrue", Set.of(ValueKind.BOOLEAN)),
            Map.entry("AssertFalse", Set.of(ValueKind.BOOLEAN)),
            Map.entry("Min", NUMBERS),
            Map.entry("Max", NUMBERS),
            Map.entry("DecimalMin", NUMBERS),
            Map.entry("DecimalMax", NUMBERS),
            Map.entry("Digits", NUMBERS),
            Map.entry("Positive", NUMBERS),
            Map.entry("PositiveOrZero", NUMBERS),
            Map.entry("Negative", NUMBERS),
            Map.entry("NegativeOrZero", NUMBERS),
            Map.entry("Past", Set.of(ValueKind.TIME)),
            Map.entry("PastOrPresent", Set.of(ValueKind.TIME)),
            Map.entry("Future", Set.of(ValueKind.TIME)),
            Map.entry("FutureOrPresent", Set.of(ValueKind.TIME)));

    private final Compilation compilation;

    ConstraintKinds(Compilation compilation) {
        this.compilation = compilation;
    }

    /** Whether a standard constraint is one that is known here. */
    static boolean isKnown(String constraint) {
        return KINDS.containsKey(constraint) || constraint.equals("NotNull") || constraint.equals("Null");
    }

    /** Whether a constraint is for values of a kind. */
    static boolean fits(String constraint, ValueKind kind) {
        Set<ValueKind> kinds = KINDS.get(constraint);
        return kinds == null || kinds.contains(kind);
    }

    /** What a constraint is for and what to do instead, as the middle of a sentence. */
    static String remedy(String constraint, ValueKind kind) {
        boolean number = kind == ValueKind.WHOLE || kind == ValueKind.NUMBER;
        return switch (constraint) {
            case "NotBlank", "Pattern", "Email" ->
                "is for text; " + (number ? "use @NotNull, @Min and @Max" : "use @NotNull, or remove it");
            case "NotEmpty", "Size" ->
                "is for text, collections, maps and arrays; "
                        + (number ? "use @Min and @Max" : "use @NotNull, or remove it");
            case "AssertTrue", "AssertFalse" -> "is for booleans; put it on a method that gives one, or remove it";
            case "Past", "PastOrPresent", "Future", "FutureOrPresent" ->
                "is for times; use a type of java.time, or remove it";
            default ->
                "is for numbers; "
                        + (kind == ValueKind.TIME
                                ? "use @Past or @Future"
                                : kind == ValueKind.OTHER || kind == ValueKind.BOOLEAN ? "remove it" : "use @Size");
        };
    }

    /** A type in a message, without the annotations that stand on it. */
    static String shown(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            return declared.asElement().getSimpleName().toString();
        }
        return type.getKind().isPrimitive()
                ? type.getKind().name().toLowerCase(Locale.ROOT)
                : type.getKind() == TypeKind.ARRAY ? "an array" : "a type parameter";
    }

    /** What a type is to constraints. */
    ValueKind of(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN -> ValueKind.BOOLEAN;
            case BYTE, SHORT, INT, LONG -> ValueKind.WHOLE;
            case FLOAT, DOUBLE -> ValueKind.NUMBER;
            case CHAR -> ValueKind.OTHER;
            case ARRAY -> ValueKind.ARRAY;
            case DECLARED -> declared((DeclaredType) type);
            default -> ValueKind.OWN;
        };
    }

    private ValueKind declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        if (name.equals("java.lang.Boolean")) {
            return ValueKind.BOOLEAN;
        }
        if (WHOLE.contains(name)) {
            return ValueKind.WHOLE;
        }
        if (TIMES.contains(name)) {
            return ValueKind.TIME;
        }
        if (is(type, "java.lang.Number")) {
            return ValueKind.NUMBER;
        }
        if (is(type, "java.lang.CharSequence")) {
            return ValueKind.TEXT;
        }
        if (is(type, "java.util.Collection")) {
            return ValueKind.COLLECTION;
        }
        if (is(type, "java.util.Map")) {
            return ValueKind.MAP;
        }
        boolean known =
                element.getKind() == ElementKind.ENUM || name.startsWith("java.") || name.startsWith("org.bson.");
        return known ? ValueKind.OTHER : ValueKind.OWN;
    }

    private boolean is(TypeMirror type, String superType) {
        TypeElement element = compilation.elements().getTypeElement(superType);
        return element != null
                && compilation
                        .types()
                        .isAssignable(
                                compilation.types().erasure(type),
                                compilation.types().erasure(element.asType()));
    }
}
