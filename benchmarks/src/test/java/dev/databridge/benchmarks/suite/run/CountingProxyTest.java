package dev.databridge.benchmarks.suite.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ServerAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CountingProxyTest {
    @Test
    void bytesGoBothWaysAndThoseOfClientsAreCounted() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
                CountingProxy proxy = new CountingProxy((InetSocketAddress) server.getLocalSocketAddress());
                Socket client = connect(proxy);
                Socket served = server.accept()) {
            client.getOutputStream().write("question".getBytes(StandardCharsets.US_ASCII));
            assertThat(served.getInputStream().readNBytes(8)).asString().isEqualTo("question");
            served.getOutputStream().write("a longer answer".getBytes(StandardCharsets.US_ASCII));
            assertThat(client.getInputStream().readNBytes(15)).asString().isEqualTo("a longer answer");
            assertThat(proxy.sent()).isEqualTo(8);
            served.shutdownOutput();
            assertThat(client.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void whereNoServerIsTheConnectionEnds() throws IOException {
        InetSocketAddress nobody;
        try (ServerSocket gone = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            nobody = (InetSocketAddress) gone.getLocalSocketAddress();
        }
        try (CountingProxy proxy = new CountingProxy(nobody);
                Socket client = connect(proxy)) {
            assertThat(client.getInputStream().read()).isEqualTo(-1);
        }
    }

    private static Socket connect(CountingProxy proxy) throws IOException {
        ServerAddress address = new ServerAddress(proxy.address());
        return new Socket(address.getHost(), address.getPort());
    }
}
