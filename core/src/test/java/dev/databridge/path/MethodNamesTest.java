package dev.databridge.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The names that children of a generated path cannot have; the package's page lists them for the processor. */
class MethodNamesTest {
    @Test
    void methodsWithoutParametersAreTheDocumentedOnes() {
        assertThat(Arrays.stream(EmbeddedPath.class.getMethods())
                        .filter(method -> method.getParameterCount() == 0)
                        .filter(method -> method.getDeclaringClass() != Object.class)
                        .map(Method::getName))
                .containsExactlyInAnyOrder(
                        "path",
                        "codec",
                        "exists",
                        "missing",
                        "isNull",
                        "isNotNull",
                        "asc",
                        "desc",
                        "setNull",
                        "unset",
                        "toString");
    }
}
