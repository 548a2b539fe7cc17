package dev.databridge.internal.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import dev.databridge.exception.DataBridgeException;
import dev.databridge.exception.InvalidUriException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mongodb://ann:hunter2@localhost",
                "mongodb://ann:hunter2@localhost/",
                "mongodb://ann:hunter2@localhost:port/db",
                "mongodb://ann:hunter2@localhost:99999999/db",
                "mongodb://ann:hun/ter2@localhost/db",
                "mongodb://ann:hun@ter2@localhost/db",
                "mongodb://ann:hun:ter2@localhost/db",
                "mongodb://ann:hunter2%zz@localhost/db",
                "mongodb://ann:hunter2@/db",
                "mongodb://ann:hunter2@localhost/d b",
                "mongodb://ann:hunter2@localhost,/db?x",
                "mongodb://ann:hunter2@localhost/db?w=majority&readConcernLevel=wrong&tls=maybe&ssl=true",
                "mongodb://localhost/db?authMechanism=MONGODB-AWS&authMechanismProperties=AWS_SESSION_TOKEN:hunter2,hunter2",
                "mongodb://localhost:x/db?proxyHost=a&proxyUsername=u&proxyPassword=hunter2",
                "mongodb://localhost:x/db?proxyHost=a&proxyUsername=u&proxyPassword=x@hunter2",
                "mongodb://ann:x@localhost/db?authMechanism=GSSAPI&authMechanismProperties=A:x@hunter2,B",
                "mongodb://ann:x%hunter2@localhost/db",
                "mongodb://ann:hunter2",
                "mongodb://ann:hunter2/db",
                "mongodb://ann:0hunter2?w=1",
                "mongodb://localhost:27017,ann:hunter2/db",
                "mongodb+srv://ann:hunter2@localhost:27017/db",
                "mongodb+srv://ann:hunter2@a,b/db",
                "mongo://ann:hunter2@localhost/db",
                "ann:hunter2@localhost/db",
                "hunter2",
                ":hunter2",
                ""
            })
    void noMessageShowsCredentials(String uri) {
        Throwable failure = catchThrowable(() -> Connections.open(uri));
        assertThat(failure).isInstanceOf(DataBridgeException.class);
        StringWriter everything = new StringWriter();
        failure.printStackTrace(new PrintWriter(everything));
        assertThat(everything.toString())
                .doesNotContain("hunter2")
                .doesNotContain("ter2")
                .doesNotContain("\"hu\"")
                .doesNotContain("hun/");
    }

    @Test
    void namesWhatIsWrong() {
        assertThatThrownBy(() -> Connections.open("mongodb://localhost"))
                .isInstanceOf(InvalidUriException.class)
                .hasMessageContaining("names no database")
                .hasMessageContaining("mongodb://localhost:27017/shop");
        assertThatThrownBy(() -> Connections.open("localhost/db"))
                .isInstanceOf(InvalidUriException.class)
                .hasMessageContaining("has no scheme");
        assertThatThrownBy(() -> Connections.open("mongodb//hunter2@host:27017/db"))
                .isInstanceOf(InvalidUriException.class)
                .hasMessageContaining("has no scheme")
                .hasMessageNotContaining("hunter2");
        assertThatThrownBy(() -> Connections.open("embedded:travel"))
                .isInstanceOf(InvalidUriException.class)
                .hasMessageContaining("add dev.databridge:data-bridge-embedded to the class path");
        assertThatThrownBy(() -> Connections.open("http://localhost/db"))
                .isInstanceOf(InvalidUriException.class)
                .hasMessageContaining("scheme of the connection string is unknown")
                .hasMessageContaining("mongodb+srv:");
        assertThatThrownBy(() -> Connections.open("mongodb://localhost:27o17/db"))
                .isInstanceOf(InvalidUriException.class)
                .hasMessageContaining("mongodb://localhost:***/db is malformed")
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a.b", "a/b", "a\0b"})
    void refusesNamesThatNoDatabaseCanHave(String name) {
        assertThatThrownBy(() -> Connections.checkDatabase(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void redactsUsersAndSecretOptions() {
        assertThat(Secrets.redact("mongodb://u:p@h1,h2:5/db?tls=true")).isEqualTo("mongodb://***@h1,h2:5/db?tls=true");
        assertThat(Secrets.redact("mongodb://h/db")).isEqualTo("mongodb://h/db");
        assertThat(Secrets.redact("mongodb://h/db?proxyPassword=x&tls=true"))
                .isEqualTo("mongodb://h/db?proxyPassword=***&tls=true");
        assertThat(Secrets.redact("mongodb://u:p@q@h/db")).isEqualTo("mongodb://***@h/db");
        assertThat(Secrets.redact("mongodb://u:p@h/db?proxyPassword=x@y&tls=true"))
                .isEqualTo("mongodb://***&tls=true");
        assertThat(Secrets.redact("mongodb://h1:5,[::1]:6/db?tls=true"))
                .isEqualTo("mongodb://h1:5,[::1]:6/db?tls=true");
        assertThat(Secrets.redact("mongodb://u:1p")).isEqualTo("mongodb://u:***");
        assertThat(Secrets.redact("embedded:a?file=C:/x")).isEqualTo("embedded:a?file=C:/x");
    }

    @Test
    void optionsThatContradictEachOther() {
        for (String options : new String[] {"maxPoolSize=1&minPoolSize=5", "minPoolSize=-1", "maxConnecting=0"}) {
            String uri = "mongodb://ann:hunter2@localhost/db?" + options;
            assertThatThrownBy(() -> Connections.open(uri).close())
                    .isInstanceOf(InvalidUriException.class)
                    .hasMessageContaining("mongodb://***@localhost/db?" + options)
                    .hasMessageContaining("state should be");
        }
    }

    @Test
    void settingsAreDescribedByWhatTheyName() {
        MongoClientSettings hosts = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString("mongodb://ann:hunter2@h1:5,h2/other"))
                .build();
        assertThat(Connections.describe(hosts, "db")).isEqualTo("[h1:5, h2:27017]/db");
        MongoClientSettings service = MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.srvHost("a.b.invalid"))
                .build();
        assertThat(Connections.describe(service, "db")).isEqualTo("mongodb+srv://a.b.invalid/db");
    }
}
