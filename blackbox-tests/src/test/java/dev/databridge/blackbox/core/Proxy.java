package dev.databridge.blackbox.core;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import dev.databridge.test.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Stands between a client and the run's server, and can go away. */
public final class Proxy implements AutoCloseable {
    private final ServerSocket listener;
    private final ServerAddress target;
    private final String database;
    private volatile boolean swallowing;
    private volatile boolean closed;
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private final CountDownLatch held = new CountDownLatch(1);
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    public Proxy(TestDatabase database) throws IOException {
        this.database = database.name();
        this.target = new ServerAddress(
                new ConnectionString(database.uri()).getHosts().get(0));
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    /** A URI through the proxy alone, with short timeouts. */
    public String uri() {
        return "mongodb://127.0.0.1:" + listener.getLocalPort() + "/" + database
                + "?directConnection=true&serverSelectionTimeoutMS=300&connectTimeoutMS=300&retryWrites=false&retryReads=false";
    }

    private void accept() {
        while (true) {
            try {
                Socket client = listener.accept();
                Socket server = new Socket(target.getHost(), target.getPort());
                sockets.add(client);
                sockets.add(server);
                if (closed) { // it came while the others were being closed
                    client.close();
                    server.close();
                    return;
                }
                daemon(() -> copy(client, server));
                daemon(() -> answer(server, client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private static void copy(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException closed) {
            // the end of a connection is what the proxy is for
        }
    }

    private void answer(Socket from, Socket to) {
        byte[] buffer = new byte[8192];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int count = in.read(buffer); count >= 0 && !swallowing; count = in.read(buffer)) {
                if (gate.getCount() > 0) {
                    held.countDown();
                }
                gate.await();
                out.write(buffer, 0, count);
            }
        } catch (IOException | InterruptedException closed) {
            // the end of a connection is what the proxy is for
        }
    }

    /** Keeps answers back from now on. */
    void holdAnswers() {
        gate = new CountDownLatch(1);
    }

    /** Lets answers through that were kept back. */
    void releaseAnswers() {
        gate.countDown();
    }

    /** Passes requests on, and cuts a connection when the server answers. */
    public void swallowAnswers() {
        swallowing = true;
    }

    /** Waits for the first answer that is kept. */
    void awaitHeldAnswer() {
        try {
            held.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Cuts all connections and accepts none any more. */
    @Override
    public void close() {
        closed = true;
        try {
            listener.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            releaseAnswers(); // to nobody
        }
    }
}
