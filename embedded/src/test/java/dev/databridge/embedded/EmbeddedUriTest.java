package dev.databridge.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedUriTest {
    @ParameterizedTest
    @ValueSource(strings = {"travel", "a", "flüge", "旅行", "a-b_c", "a%20b", "a&b=c"})
    void a_name_is_a_database_in_memory(String name) {
        assertThat(EmbeddedUri.parse("embedded:" + name)).isEqualTo(new EmbeddedUri(name, new Storage.Memory(name)));
    }

    @Test
    void the_scheme_may_be_in_capitals() {
        assertThat(EmbeddedUri.parse("EMBEDDED:travel").databaseName()).isEqualTo("travel");
    }

    @Test
    void a_file_is_made_absolute_and_decoded() {
        assertThat(EmbeddedUri.parse("embedded:travel?file=target/a%20b%2526+c.db")
                        .storage())
                .isEqualTo(Storage.File.at(Path.of("target", "a b%26+c.db").toAbsolutePath()));
    }

    @Test
    void a_file_has_one_identity_however_it_is_written(@TempDir Path folder) throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), data);

        assertThat(Storage.File.at(link.resolve("../link/x.db"))).isEqualTo(Storage.File.at(data.resolve("x.db")));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '#',
            value = {
                "mongodb://127.0.0.1 # it does not start with embedded:",
                "embedded # it does not start with embedded:",
                "~~ # it does not start with embedded:",
                "embedded: # the name of the database is missing",
                "embedded:?file=x # the name of the database is missing",
                "embedded://travel # the name follows the colon at once, without slashes",
                "embedded:admin # the database admin is the server's own and takes no documents",
                "embedded:a/b # the name of the database has '/' at position 1",
                "embedded:a.b # the name of the database has '.' at position 1",
                "embedded:$x # the name of the database has '$' at position 0",
                "embedded:a b # the name of the database has ' ' at position 1",
                "embedded:a:b # the name of the database has ':' at position 1",
                "embedded:travel? # the only option is file=PATH, but there is one without a name",
                "embedded:travel?flie=x # the only option is file=PATH, but there is \"flie\"",
                "embedded:travel?file=x&size=3 # the only option is file=PATH, but there is \"size\"",
                "embedded:travel?file # the only option is file=PATH, but there is \"file\"",
                "embedded:travel?file= # file= has no path",
                "embedded:travel?file=a&file=b # file= is given twice",
                "embedded:travel?file=100% # file= has a percent sign that is not followed by two hexadecimal digits",
            })
    void a_malformed_uri_says_what_is_right(String uri, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmbeddedUri.parse(uri))
                .withMessageStartingWith("Malformed URI of an embedded server: " + reason)
                .withMessageEndingWith("Write embedded:NAME, or embedded:NAME?file=PATH, such as embedded:travel");
    }

    @Test
    void a_control_character_is_named_by_its_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmbeddedUri.parse("embedded:a\0b"))
                .withMessageContaining("the control character 0 at position 1");
    }

    @Test
    void a_nul_in_a_path_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmbeddedUri.parse("embedded:a?file=b%00c"))
                .withMessageContaining("file= is no path of this system");
    }

    @Test
    void a_name_has_at_most_63_bytes() {
        assertThat(EmbeddedUri.parse("embedded:" + "x".repeat(63)).databaseName())
                .hasSize(63);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmbeddedUri.parse("embedded:" + "ü".repeat(32)))
                .withMessageContaining("the name of the database has 64 bytes, at most 63 are allowed");
    }

    @Test
    void a_password_in_a_mistyped_uri_is_not_repeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmbeddedUri.parse("embedded:mongodb://user:s3cret@host/travel?file=s3cret"))
                .satisfies(e -> assertThat(e).hasMessageNotContaining("s3cret"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmbeddedUri.parse("mongodb://user:s3cret@host/travel"))
                .satisfies(e -> assertThat(e).hasMessageNotContaining("s3cret"));
    }

    @Test
    void null_is_refused() {
        assertThatNullPointerException()
                .isThrownBy(() -> EmbeddedUri.parse(null))
                .withMessage("uri");
    }
}
