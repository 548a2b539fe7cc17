package dev.databridge.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerUriTest {
    @ParameterizedTest
    @CsvSource({
        "mongodb://h, mongodb://h/db",
        "mongodb://h/, mongodb://h/db",
        "mongodb://h/old, mongodb://h/db",
        "mongodb://h:1/?directConnection=true, mongodb://h:1/db?directConnection=true",
        "'mongodb://a:1,b:2/old?replicaSet=rs', 'mongodb://a:1,b:2/db?replicaSet=rs'",
        "mongodb://u:p@h, mongodb://u:p@h/db?authSource=admin",
        "mongodb://u:p@h/people, mongodb://u:p@h/db?authSource=people",
        "mongodb://u:p@h/?ssl=true, mongodb://u:p@h/db?ssl=true&authSource=admin",
        "mongodb://u:p@h/x?authSource=people, mongodb://u:p@h/db?authSource=people",
        "mongodb://u:p%2Fq%3F%40@h/x, mongodb://u:p%2Fq%3F%40@h/db?authSource=x",
    })
    void the_database_changes_and_nothing_else(String uri, String expected) {
        assertThat(ServerUri.withDatabase(uri, "db")).isEqualTo(expected);
        assertThat(new ConnectionString(expected).getDatabase()).isEqualTo("db");
        assertThat(new ConnectionString(expected).getCredential()).isEqualTo(new ConnectionString(uri).getCredential());
    }

    @Test
    void a_test_database_does_not_show_its_uri() {
        assertThat(new TestDatabase("db", "mongodb://u:s3cret@h/db")).hasToString("db");
    }
}
