package dev.databridge.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the compiler refuses. */
class TypeSafetyTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Order_.total.gt(5)",
                "Order_.status.startsWith(\"a\")",
                "Filter.and(Order_.total.gt(5), Order_.paid.isTrue())",
                "Order_.total.gt(5).and(Order_.paid.isTrue()).not()",
                "Order_.items().elemMatch(item -> item.quantity.gt(5))",
                "Order_.items().elemMatch(Item_.quantity.gt(5))",
                "Order_.tags.any().in(\"a\", \"b\")",
                "Order_.tags.contains(\"a\")"
            })
    void takes(String expression) {
        assertThat(errors(expression)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Order_.total.gt(\"x\")",
                "Order_.total.eq(\"x\")",
                "Order_.total.in(1, \"x\")",
                "Order_.total.eq(5L)",
                "Order_.paid.gt(true)",
                "Order_.total.startsWith(\"1\")",
                "Order_.status.mod(2, 0)",
                "Order_.tags.contains(5)",
                "Order_.tags.eq(\"a\")",
                "Order_.items().elemMatch(Order_.total.gt(5))",
                "Order_.prices.key(5).gt(5)",
                "Item_.quantity.gt(5)",
                "Order_.total.gt(5).and(Item_.quantity.gt(5))",
                "Order_.total.set(5)",
                "Order_.best().gt(null)"
            })
    void refuses(String expression) {
        assertThat(errors(expression))
                .contains("1 error")
                .containsAnyOf("incompatible types", "cannot find symbol", "cannot be applied", "no suitable method");
    }

    @Test
    void deletingAndUpdatingManyNeedAFilter() {
        assertThat(compile("long f(Documents<Order> orders) { return orders.deleteMany(Order_.total.gt(5)); }"))
                .isEmpty();
        for (String call : List.of(
                "orders.deleteMany()",
                "orders.updateMany()",
                "orders.updateOne()",
                "orders.deleteMany(Item_.quantity.gt(5))",
                "orders.updateMany(Order_.total.set(null))")) {
            assertThat(compile("Object f(Documents<Order> orders) { return " + call + "; }"))
                    .contains("1 error");
        }
    }

    private String errors(String expression) {
        return compile("Filter<Order> filter = " + expression + ";");
    }

    private String compile(String member) {
        Path source = directory.resolve("Snippet.java");
        StringWriter errors = new StringWriter();
        try {
            Files.writeString(
                    source,
                    "import dev.databridge.*; import dev.databridge.query.*; import dev.databridge.query.example.*;\n"
                            + "class Snippet { " + member + " }");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        new PrintWriter(errors),
                        new PrintWriter(errors),
                        "-proc:none",
                        "-d",
                        directory.toString(),
                        "-classpath",
                        classPath(),
                        source.toString());
        return errors.toString();
    }

    private static String classPath() {
        return String.join(
                File.pathSeparator,
                "target/test-classes",
                "target/classes",
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path", ""));
    }
}
