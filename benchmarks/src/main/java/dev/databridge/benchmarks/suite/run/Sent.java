package dev.databridge.benchmarks.suite.run;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import dev.databridge.benchmarks.suite.Expectations;
import dev.databridge.benchmarks.suite.report.Figure;
import dev.databridge.benchmarks.suite.report.Remark;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.Document;

/** How many bytes a client sends for a save: by a worker of its own that works through a proxy. */
final class Sent {
    private static final String SAVE = "save-one-field-200";
    private static final int BLOCKS = 5;
    private static final int MILLIS = 40;
    private static final int SECONDS = 60;

    private final Crew crew;
    private final String uri;
    private final String expected;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    Sent(Crew crew, String uri, Expectations expectations) {
        this.crew = crew;
        this.uri = uri;
        this.expected = Objects.requireNonNull(expectations.of(SAVE), SAVE);
    }

    void measure(String system) {
        if (!crew.can(system, SAVE)) {
            remarks.add(new Remark(Plan.SENT.name(), system, "not supported"));
            return;
        }
        ConnectionString connection = new ConnectionString(uri);
        String host = connection.getHosts().get(0);
        String obstacle = obstacle(connection);
        if (!obstacle.isEmpty()) {
            remarks.add(new Remark(Plan.SENT.name(), system, "not measured: " + obstacle));
            return;
        }
        ServerAddress server = new ServerAddress(host);
        try (CountingProxy proxy = new CountingProxy(new InetSocketAddress(server.getHost(), server.getPort()));
                WorkerProcess worker = crew.launch(system, at(proxy.address()), "proxy-" + system)) {
            figures.add(Figure.ofBytes(Plan.SENT.name(), system, 1, perRun(worker, proxy)));
        } catch (WorkerFailure | IOException failure) {
            remarks.add(new Remark(Plan.SENT.name(), system, "failed: " + failure.getMessage()));
        }
    }

    /** Why there can be no proxy; empty if there can. */
    private static String obstacle(ConnectionString connection) {
        // Clients that look for the other members of a replica set find the server itself, and go past the proxy.
        if (connection.getHosts().size() > 1 || !Boolean.TRUE.equals(connection.isDirectConnection())) {
            return "the URI has no directConnection=true";
        }
        // The certificate is that of another host.
        return Boolean.TRUE.equals(connection.getSslEnabled()) ? "the URI asks for TLS" : "";
    }

    /** The URI with another host; its user, password and options may hold the same letters as the host. */
    private String at(String address) {
        int authority = uri.indexOf("://") + "://".length();
        int end = IntStream.range(authority, uri.length())
                .filter(index -> "/?".indexOf(uri.charAt(index)) >= 0)
                .findFirst()
                .orElse(uri.length());
        int host = Math.max(authority, uri.lastIndexOf('@', end - 1) + 1);
        return uri.substring(0, host) + address + uri.substring(end);
    }

    /** By blocks, whose median counts: not one in which a client asked whether the server is still there. */
    private List<Double> perRun(WorkerProcess worker, CountingProxy proxy) throws WorkerFailure {
        worker.answer("its start", SECONDS);
        Outcome.check(worker.ask(command("prepare"), SECONDS), expected);
        // Of a single run, by which the worker sees how many fit into the next.
        worker.ask(command("block").append("millis", MILLIS), SECONDS);
        List<Double> samples = new ArrayList<>();
        for (int block = 0; block < BLOCKS; block++) {
            long before = proxy.sent();
            Number runs = worker.ask(command("block").append("millis", MILLIS), SECONDS)
                    .get("runs", Number.class);
            samples.add((proxy.sent() - before) / runs.doubleValue());
        }
        return samples;
    }

    private static Document command(String name) {
        return new Document("command", name).append("benchmark", SAVE);
    }

    List<Figure> figures() {
        return figures;
    }

    List<Remark> remarks() {
        return remarks;
    }
}
