package dev.databridge.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class TestServerStarterTest {
    private static final String IMAGE_PROPERTY = "databridge.test.image";

    @AfterEach
    void forgetImage() {
        System.clearProperty(IMAGE_PROPERTY);
    }

    @Test
    void a_server_that_is_not_there_is_named_without_its_password() {
        assertThatIllegalStateException()
                .isThrownBy(() -> TestServerStarter.start(
                        ServerChoice.URI, "mongodb://user:s3cret@127.0.0.1:1/?serverSelectionTimeoutMS=200"))
                .withMessageContaining("the server of MONGODB_URI (127.0.0.1:1) does not answer. Start it, or unset")
                .satisfies(e -> assertThat(e).hasMessageNotContaining("s3cret"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mongodb://user:s3cret@", "mongodb://user:s3cret:x@host", "http://user:s3cret@host", "s3cret"})
    void a_malformed_uri_is_not_repeated(String uri) {
        assertThatIllegalStateException()
                .isThrownBy(() -> TestServerStarter.start(ServerChoice.URI, uri))
                .withMessageStartingWith("The URI of the server of MONGODB_URI is malformed. Write mongodb://host:port")
                .withNoCause()
                .satisfies(e -> assertThat(e).hasMessageNotContaining("s3cret"));
    }

    @Test
    void a_uri_that_is_asked_for_must_be_given() {
        assertThatIllegalStateException()
                .isThrownBy(() -> TestServerStarter.start(ServerChoice.URI, null))
                .withMessageContaining("databridge.test.server is uri, but MONGODB_URI is not set");
    }

    @Test
    void a_container_that_does_not_start_says_which() {
        System.setProperty(IMAGE_PROPERTY, "No Such Image!");
        assertThatIllegalStateException()
                .isThrownBy(() -> TestServerStarter.start(ServerChoice.TESTCONTAINERS, null))
                .withMessageContaining("No Such Image! does not start. Is Docker there?");
    }

    @Test
    void a_server_that_could_not_start_is_not_tried_again() {
        AtomicInteger tries = new AtomicInteger();
        TestServers servers = new TestServers(() -> {
            tries.incrementAndGet();
            throw new IllegalStateException("no server");
        });
        for (int i = 0; i < 3; i++) {
            assertThatIllegalStateException().isThrownBy(servers::server).withMessage("no server");
        }
        servers.close();
        assertThat(tries).hasValue(1);
    }
}
