package dev.databridge.internal.executor;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import org.junit.jupiter.api.Test;

class SelectionTimeoutTest {
    @Test
    void namesTheInnermostCause() {
        assertThat(reason("Timed out while waiting for a server that matches WritableServerSelector."
                        + " Client view of cluster state is {type=UNKNOWN, servers=[{address=127.0.0.1:1, type=UNKNOWN,"
                        + " state=CONNECTING, exception={com.mongodb.MongoSocketOpenException: Exception opening socket},"
                        + " caused by {java.net.ConnectException: Connection refused}}]"))
                .isEqualTo("ConnectException, Connection refused");
    }

    @Test
    void namesAServiceThatCannotBeResolved() {
        assertThat(reason("Timed out while waiting for a server that matches WritableServerSelector. Client view of"
                        + " cluster state is {type=UNKNOWN, srvResolutionException=com.mongodb.MongoConfigurationException:"
                        + " Failed looking up SRV record for '_mongodb._tcp.a.b.invalid'., servers=[]"))
                .isEqualTo("MongoConfigurationException, Failed looking up SRV record for '_mongodb._tcp.a.b.invalid'");
    }

    @Test
    void leavesTheViewOutWhereItNamesNoCause() {
        assertThat(reason("Timed out while waiting. Client view of cluster state is {type=UNKNOWN, servers=[]}"))
                .isEqualTo("Timed out while waiting.");
    }

    @Test
    void keepsATextWithoutAView() {
        assertThat(reason("Timed out after 5 ms waiting for a connection"))
                .isEqualTo("Timed out after 5 ms waiting for a connection");
    }

    private static String reason(String text) {
        return SelectionTimeout.reason(new MongoTimeoutException(text));
    }
}
