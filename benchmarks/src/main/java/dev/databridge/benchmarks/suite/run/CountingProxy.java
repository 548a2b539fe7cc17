package dev.databridge.benchmarks.suite.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Stands between clients and a server, and counts what the clients send. Nothing is timed through it. */
final class CountingProxy implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final InetSocketAddress server;
    private final ServerSocket entrance;
    private final AtomicLong sent = new AtomicLong();
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();

    /** Opens a port of its own on this machine. */
    CountingProxy(InetSocketAddress server) throws IOException {
        this.server = server;
        this.entrance = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        inBackground(this::acceptAll);
    }

    /** Where clients connect to: {@code 127.0.0.1:40213}. */
    String address() {
        return entrance.getInetAddress().getHostAddress() + ':' + entrance.getLocalPort();
    }

    /** How many bytes all clients have sent so far. */
    long sent() {
        return sent.get();
    }

    private void acceptAll() {
        try {
            while (true) {
                connect(keep(entrance.accept()));
            }
        } catch (IOException closed) {
            // The entrance was closed: nobody connects any more.
        }
    }

    /** A server that cannot be reached is a client whose connection ends. */
    private void connect(Socket client) throws IOException {
        Socket connection = keep(new Socket());
        try {
            connection.connect(server);
            connection.setTcpNoDelay(true);
            client.setTcpNoDelay(true);
        } catch (IOException unreachable) {
            client.close();
            return;
        }
        inBackground(() -> copy(client, connection, sent));
        inBackground(() -> copy(connection, client, new AtomicLong()));
    }

    private Socket keep(Socket socket) {
        sockets.add(socket);
        return socket;
    }

    /** Until one of the two has ended; then both have. */
    private static void copy(Socket from, Socket to, AtomicLong count) {
        byte[] buffer = new byte[BUFFER];
        try (from;
                to) {
            InputStream input = from.getInputStream();
            OutputStream output = to.getOutputStream();
            for (int length = input.read(buffer); length >= 0; length = input.read(buffer)) {
                // Before the bytes go on, so that whoever has the server's answer finds its question counted.
                count.addAndGet(length);
                output.write(buffer, 0, length);
            }
        } catch (IOException ended) {
            // By whichever side: the other one is closed with it.
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "counting proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            entrance.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The counting proxy cannot be closed.", failure);
        }
    }
}
