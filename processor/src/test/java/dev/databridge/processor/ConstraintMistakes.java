package dev.databridge.processor;

/** Mistakes in constraints. */
final class ConstraintMistakes {
    private final Mistakes mistakes;

    private ConstraintMistakes(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    static void addTo(Mistakes mistakes) {
        ConstraintMistakes all = new ConstraintMistakes(mistakes);
        all.constraints();
    }

    private void constraints() {
        constraint(
                "size of a number", "@Size(max = 3) int age; // error: Model.age has @Size on int; use @Min and @Max");
        constraint(
                "size of an enum",
                "@Size(max = 3) Thread.State state; // error: @Size on State; use @NotNull, or remove it");
        constraint(
                "blank number",
                "@NotBlank Long age; // error: @NotBlank on Long; is for text; use @NotNull, @Min and @Max");
        constraint(
                "pattern on a list",
                "@Pattern(regexp = \"a\") List<String> list; // error: @Pattern on List; is for text");
        constraint("email on a time", "@Email Instant at; // error: @Email on Instant; is for text; use @NotNull");
        constraint("least text length", "@Min(3) boolean flag; // error: @Min on boolean; is for numbers; remove it");
        constraint("least time", "@Positive Instant at; // error: @Positive on Instant; use @Past or @Future");
        constraint("least list", "@Max(3) List<String> list; // error: @Max on List; is for numbers; use @Size");
        constraint("past text", "@Past String at; // error: @Past on String; use a type of java.time");
        constraint("true number", "@AssertTrue int yes; // error: @AssertTrue on int; is for booleans");
        constraint("null primitive", "@Null int none; // error: Model.none has @Null; int is never null; remove it");
        constraint(
                "misfit in a list",
                "List<@Size(max = 3) Integer> list; // error: Model.list has @Size on Integer; use @Min and @Max");
        constraint(
                "misfit in keys", "Map<@Past String, String> map; // error: Model.map has @Past on String; java.time");
        constraint(
                "size upside down",
                "@Size(min = 3, max = 2) String text; // error: @Size, whose min is 3 and max 2; at least 0");
        constraint("negative size", "@Size(min = -1) String text; // error: whose min is -1");
        constraint(
                "negative digits",
                "@Digits(integer = 1, fraction = -1) int number; // error: whose counts are 1 and -1");
        constraint(
                "no pattern",
                "@Pattern(regexp = \"a(\") String text; // error: @Pattern, whose regexp is none; Unclosed group");
        constraint(
                "no decimal", "@DecimalMin(\"one\") int number; // error: @DecimalMin, whose value is 'one'; \"1.50\"");
        constraint(
                "a getter",
                "@NotBlank public int getSum() { return 1; } // error: Model.getSum() has @NotBlank on int");
        constraint(
                "one of several",
                "@Size.List({@Size(min = 1), @Size(min = 9, max = 3)}) String text; // error: min is 9 and max 3");
    }

    private void constraint(String name, String member) {
        mistakes.add(
                "constraint: " + name,
                "import jakarta.validation.constraints.*;\n@Document class Model {\n    @Id ObjectId id;\n    " + member
                        + "\n}\n");
    }
}
