package dev.databridge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.validation.Constrained;
import dev.databridge.validation.UpdatedValue;
import dev.databridge.validation.Violation;
import dev.databridge.validation.Violations;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes with so many constraints that one generated method could not check them all. */
class HugeConstraintsTest {
    @TempDir
    private Path output;

    /** A model with fields of one declaration, in which {@code %d} is the number of the field. */
    private Workspace.Result compile(int fields, String declaration) {
        String text = IntStream.range(0, fields)
                .mapToObj(index -> declaration.replace("%d", Integer.toString(index)) + ";\n")
                .collect(Collectors.joining());
        return new Workspace(output)
                .options("-Werror")
                .source("""
                package app;
                import dev.databridge.annotation.*;
                import jakarta.validation.constraints.*;
                import java.util.*;
                @Document public class Huge {
                    @Id int id;
                """ + text + "}\n")
                .compile();
    }

    @SuppressWarnings("unchecked") // the model is known only as an object
    private static Constrained<Object> constraints(Models models) {
        return (Constrained<Object>) models.codec("app.Huge");
    }

    private static List<String> found(Constrained<Object> constraints, Object object) {
        Violations violations = new Violations(Clock.systemUTC(), object);
        constraints.check(object, violations);
        return properties(violations);
    }

    private static List<String> found(Constrained<Object> constraints, String path, Object value) {
        Violations violations = new Violations(Clock.systemUTC(), null);
        UpdatedValue.check(constraints, path, value, violations, null);
        return properties(violations);
    }

    private static List<String> properties(Violations violations) {
        return violations.list().stream().map(Violation::property).toList();
    }

    private static List<String> fields(int count) {
        return IntStream.range(0, count).mapToObj(index -> "f" + index).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 101, 200, 999})
    void shouldCheckEachFieldAndEachUpdate(int fields) throws Exception {
        assertThat(compile(fields, "@NotBlank String f%d").complaints()).isEmpty();
        try (Models models = new Models(output)) {
            Constrained<Object> constraints = constraints(models);
            Object object = models.make("app.Huge");
            assertThat(found(constraints, object)).isEqualTo(fields(fields));
            fields(fields).forEach(field -> Models.set(object, field, "x"));
            assertThat(found(constraints, object)).isEmpty();
            for (String field : fields(fields)) {
                assertThat(found(constraints, field, " ")).containsExactly(field);
                assertThat(found(constraints, field, "x")).isEmpty();
            }
            for (String other : List.of("other", "_id", "f" + fields, "")) {
                assertThat(found(constraints, other, " ")).isEmpty();
            }
        }
    }

    @Test
    void shouldCheckManyThousandsThatAreNotStored() throws Exception {
        assertThat(compile(8500, "@Transient @NotBlank String f%d").complaints())
                .isEmpty();
        try (Models models = new Models(output)) {
            assertThat(found(constraints(models), models.make("app.Huge"))).isEqualTo(fields(8500));
        }
    }

    @Test
    void shouldCompileTheMostFieldsWithSeveralLevels() {
        String levels =
                "@NotNull @Size(max = 9) Map<@NotBlank String, @Size(min = 1) List<@Pattern(regexp = \"a{%d}\") String>> f%d";
        assertThat(compile(830, levels).complaints()).isEmpty();
    }

    @Test
    void shouldKeepMethodsOfPartsApartFromThoseOfFields() throws Exception {
        String taken = "@NotBlank String fields1; @NotBlank String updateOfFields1;\n@NotBlank String f%d";
        assertThat(compile(
                                1,
                                taken
                                        + IntStream.range(1, 100)
                                                .mapToObj(index -> "; @NotBlank String f" + index)
                                                .collect(Collectors.joining()))
                        .complaints())
                .isEmpty();
        try (Models models = new Models(output)) {
            assertThat(found(constraints(models), models.make("app.Huge")))
                    .hasSize(102)
                    .contains("fields1", "updateOfFields1");
        }
    }

    @Test
    void shouldSayWhereTheyAreSplit() {
        Workspace.Result result = compile(150, "@NotBlank String f%d");
        assertThat(result.generated("app/Huge_Codec"))
                .contains("checkFields1(value, violations);", "checkFields2(value, violations);")
                .contains("if (checkUpdateOfFields2(name, update)) {")
                .doesNotContain("checkFields3", "checkUpdateOfFields3");
    }
}
