package dev.databridge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which constraints generated code checks, and which it leaves to a provider, with the reason. */
class ConstraintsTest {
    private static final String IMPORTS = "package app; import dev.databridge.annotation.*; import java.util.*; "
            + "import jakarta.validation.*; import jakarta.validation.constraints.*; import jakarta.validation.groups.*; "
            + "import java.lang.annotation.*;\n";

    private static final String OWN = "@Constraint(validatedBy = {}) @Retention(RetentionPolicy.RUNTIME) "
            + "@interface Own { String message() default \"\"; Class<?>[] groups() default {}; "
            + "Class<? extends Payload>[] payload() default {}; "
            + "@Retention(RetentionPolicy.RUNTIME) @interface List { Own[] value(); } }\n";

    @TempDir
    private Path output;

    private String codec(String members) {
        return codecOf("@Document class Model {\n@Id String id;\n" + members + "\n}\n");
    }

    private String codecOf(String model) {
        Workspace.Result result =
                new Workspace(output).source(IMPORTS + model + OWN).compile();
        assertThat(result.complaints()).isEmpty();
        return result.generated("app/Model_Codec");
    }

    private static String unchecked(String codec) {
        return codec.contains("unchecked()") ? codec.replaceAll("(?s).*unchecked\\(\\) \\{(.*?)\\}.*", "$1") : "";
    }

    @Test
    void aClassWithoutConstraintsIsAsItWas() {
        assertThat(codec("String name; @Deprecated int age;")).doesNotContain("Constrained", "check", "Violations");
    }

    @Test
    void ownConstraints() {
        assertThat(unchecked(codec("@Own String name;"))).contains("@Own on Model.name: it is a constraint of its own");
    }

    @Test
    void listsOfOwnConstraints() {
        assertThat(unchecked(codec("@Own.List({@Own, @Own(message = \"x\")}) String name;")))
                .contains("@Own on Model.name");
    }

    @Test
    void constraintsOnTheClassOrAnInterface() {
        assertThat(unchecked(codecOf("@Own @Document class Model { @Id String id; }\n")))
                .contains("@Own on Model: it is on the class");
    }

    @Test
    void constraintsOnAnInterface() {
        assertThat(unchecked(codecOf(
                        "@Document class Model implements Named { @Id String id; }\n@Own interface Named {}\n")))
                .contains("@Own on Named: it is on the class");
    }

    @Test
    void groupSequences() {
        assertThat(unchecked(codecOf(
                        "@GroupSequence({Model.class, Runnable.class}) @Document class Model { @Id String id; }\n")))
                .contains("@GroupSequence on Model");
    }

    @Test
    void groupsOtherThanTheDefaultAreNotCheckedByDefault() {
        String codec = codec("@NotBlank(groups = Runnable.class) String name;");
        assertThat(codec).contains("Constrained<Model>").doesNotContain("isBlank", "unchecked()");
    }

    @Test
    void theDefaultGroupMayBeNamed() {
        assertThat(codec("@NotBlank(groups = {Runnable.class, Default.class}) String name;"))
                .contains("isBlank");
    }

    @Test
    void groupConversions() {
        assertThat(unchecked(codec("@Valid @ConvertGroup(to = Runnable.class) Part part; record Part(String a) {}")))
                .contains("@ConvertGroup on Model.part: it converts groups");
    }

    @Test
    void payloads() {
        assertThat(unchecked(codec("@NotBlank(payload = Payload.class) String name;")))
                .contains("@NotBlank on Model.name: it has a payload");
    }

    @Test
    void messages() {
        assertThat(codec("@Size(min = 2, message = \"{min}+ $5\") String name;"))
                .contains("\"2+ $5\"");
    }

    @Test
    void messagesThatNeedInterpolation() {
        String codec = codec(
                "@NotBlank(message = \"{app.name}\") String a; @NotBlank(message = \"${validatedValue}\") String b; "
                        + "@NotBlank(message = \"\\\\{a\") String c; @NotBlank(message = \"{\") String d;");
        assertThat(unchecked(codec))
                .contains(
                        "Model.a: its message", "Model.b: its message", "Model.c: its message", "Model.d: its message")
                .contains("has to be interpolated");
    }

    @Test
    void typesOfTheUser() {
        assertThat(unchecked(codec("@Size(max = 1) Part part; record Part(String a) {}")))
                .contains("@Size on Model.part: its rule for Part is not known");
    }

    @Test
    void numbersThatMayBeAbsentInContainers() {
        assertThat(codec("List<@Min(1) OptionalInt> a; Map<String, @Max(2) OptionalLong> b; "
                        + "Optional<@Positive OptionalDouble> c;"))
                .contains("value < 1", "value > 2");
    }

    @Test
    void whatMayBeAbsentInContainers() {
        assertThat(codec("List<Optional<@NotBlank String>> a; Map<String, Optional<@NotBlank String>> b;"))
                .contains(".element(Model_Codec::checkAElement)", ".optionalEntry(Model_Codec::checkBValueElement)");
    }

    @Test
    void argumentsOfOwnGenericTypes() {
        assertThat(unchecked(codec("Pair<@NotBlank String> pair; record Pair<T>(T a) {}")))
                .contains("@NotBlank on Model.pair: it is on a type argument of a class that is no container");
    }

    @Test
    void validOnWhatHasNoCodec() {
        assertThat(unchecked(codec("@Valid @Transient Thread thread;")))
                .contains("@Valid on Model.thread: the object has no codec");
    }

    @Test
    void gettersOutOfReach() {
        assertThat(unchecked(codec("@AssertTrue private boolean isWell() { return true; }")))
                .contains("constraints on Model.well: it is out of reach of generated code");
    }

    @Test
    void gettersOfInterfacesAndSuperclasses() {
        String codec = codecOf("""
                @Document class Model extends Base implements Named { @Id String id; String name;
                public String getName() { return name; } }
                interface Named { @NotBlank String getName(); @Min(1) default int getSum() { return 1; } }
                class Base { @Size(max = 3) protected String base; @AssertTrue boolean isWell() { return true; } }
                """);
        assertThat(codec)
                .contains("checkName(value.name, violations)", "checkSum(value.getSum(), violations)")
                .contains("checkBase(value.base, violations)", "checkWell(value.isWell(), violations)");
    }

    @Test
    void componentsAndAccessorsOfRecords() {
        String codec = codecOf("""
                @Document record Model(@Id String id, @NotBlank @NotBlank(message = "x") String name,
                List<@NotNull String> list) { @Size(max = 3) public String name() { return name; } }
                """);
        assertThat(codec.split("isBlank", -1)).hasSize(3);
        assertThat(codec).contains("value.length() > 3", "checkListElement");
    }

    @Test
    void genericClasses() {
        String codec = codecOf("""
                @Document class Model { @Id String id; @Valid Pair<String, Part> pair;
                record Part(@NotBlank String a) {}
                record Pair<A, B>(@NotNull A first, List<@NotNull @Valid B> second) {} }
                """);
        assertThat(codec).contains(".cascade(PAIR_CODEC, value)");
    }

    @Test
    void wholeBoundsForWholeNumbers() {
        String codec = codec("""
                @DecimalMin("1.5") @DecimalMax(value = "7.5", inclusive = false) int a;
                @DecimalMin(value = "1", inclusive = false) @DecimalMax("1E+30") long b;
                """);
        assertThat(codec)
                .contains("value < 2", "value >= 8", "value <= 1", "Checks.atMost(value, B_MAX)")
                .doesNotContain("A_MIN");
    }

    @Test
    void constantsAndMethodsGiveWayToEachOther() {
        String codec = codec("""
                @Pattern(regexp = "a") String name; @Pattern(regexp = "b") String name_pattern;
                @NotNull String update; @NotNull List<@NotBlank String> x; @NotNull String xElement;
                """);
        assertThat(codec).contains("checkXElement_(");
    }

    @Test
    void annotationsOnTheCodeOfAnEnum() {
        assertThat(codec("State state; enum State { A; @Code @NotNull String code() { return \"a\"; } }"))
                .contains("State::code");
    }

    @Test
    void annotationsInFullAndModes() {
        String codec = codecOf(
                "@Document(validation = ValidationMode.OFF) class Model { @Id String id; @jakarta.validation.constraints.NotNull String a; }\n");
        assertThat(codec).contains("return Validation.OFF;");
    }
}
