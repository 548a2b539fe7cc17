package dev.databridge.internal.executor;

import static com.mongodb.client.model.bulk.ClientBulkWriteOptions.clientBulkWriteOptions;

import com.mongodb.ClientBulkWriteException;
import com.mongodb.client.MongoCluster;
import com.mongodb.client.model.bulk.ClientBulkWriteResult;
import com.mongodb.connection.ServerDescription;
import dev.databridge.internal.connect.Connection;
import dev.databridge.internal.door.EncodedDocumentCodec;
import dev.databridge.plan.BulkWritePlan;
import dev.databridge.plan.Options;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Sends bulks as the command of servers 8.0 and later, which takes several collections and says of each operation how many
 * documents it matched. Safe for use by many threads.
 */
public final class SyncClientBulk {
    /** The wire version of server 8.0. */
    private static final int WIRE_VERSION = 25;

    private SyncClientBulk() {}

    /**
     * Whether all servers that are known take the command; asks for a sign of life if none is known yet.
     *
     * @throws dev.databridge.exception.ConnectionException if none can be reached
     */
    public static boolean isKnown(Connection connection) {
        List<ServerDescription> servers = servers(connection);
        if (servers.isEmpty()) {
            Ping.send(connection);
            servers = servers(connection);
        }
        return !servers.isEmpty() && servers.stream().allMatch(server -> server.getMaxWireVersion() >= WIRE_VERSION);
    }

    private static List<ServerDescription> servers(Connection connection) {
        return connection.client().getClusterDescription().getServerDescriptions().stream()
                .filter(ServerDescription::isOk)
                .toList();
    }

    /** Sends a bulk; what went wrong is in the answer. */
    public static BulkAnswer send(BulkWritePlan plan, Connection connection) {
        int size = plan.operations().size();
        String what = "bulk write in " + plan.namespaces().get(0).getFullName()
                + (plan.namespaces().size() > 1 ? " and others" : "");
        try {
            ClientBulkWriteResult result = cluster(connection, plan.options())
                    .bulkWrite(
                            new ClientModels().list(plan.operations()),
                            clientBulkWriteOptions().ordered(plan.ordered()).verboseResults(true));
            return ClientAnswers.done(result, size);
        } catch (ClientBulkWriteException partly) {
            return ClientAnswers.partly(partly, what, plan, connection);
        } catch (RuntimeException failure) {
            boolean several = CommandCount.mayBeSeveralOfClient(plan.operations());
            WriteAnswer answer = WriteAnswers.failed(failure, what, size, connection, several);
            return new BulkAnswer(answer, BulkCounts.NONE, new long[size]);
        }
    }

    private static MongoCluster cluster(Connection connection, Options options) {
        MongoCluster cluster = connection.client().withCodecRegistry(EncodedDocumentCodec.REGISTRY);
        if (options.writeConcern() != null) {
            cluster = cluster.withWriteConcern(options.writeConcern());
        }
        if (options.timeout() != null) {
            cluster = cluster.withTimeout(options.timeout().toMillis(), TimeUnit.MILLISECONDS);
        }
        return cluster;
    }
}
