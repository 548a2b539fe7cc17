package dev.databridge.blackbox.core;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import com.mongodb.event.ConnectionCheckedInEvent;
import com.mongodb.event.ConnectionCheckedOutEvent;
import com.mongodb.event.ConnectionClosedEvent;
import com.mongodb.event.ConnectionPoolListener;
import dev.databridge.DataBridge;
import dev.databridge.test.TestDatabase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.BsonDocument;

/** A bridge whose commands and connections are watched. */
public final class Observed implements AutoCloseable, CommandListener, ConnectionPoolListener {
    public final DataBridge bridge;
    public final AtomicInteger checkedOut = new AtomicInteger();
    public final AtomicInteger closedConnections = new AtomicInteger();
    private final List<BsonDocument> commands = new CopyOnWriteArrayList<>();
    private final List<BsonDocument> replies = new CopyOnWriteArrayList<>();

    public Observed(TestDatabase database) {
        this(database.uri(), database.name());
    }

    Observed(TestDatabase database, String uri) {
        this(uri, database.name());
    }

    public Observed(String uri, String database) {
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .addCommandListener(this)
                .applyToConnectionPoolSettings(pool -> pool.addConnectionPoolListener(this))
                .build();
        bridge = DataBridge.connect(settings, database);
    }

    /** The commands of one name that were sent. */
    public List<BsonDocument> sent(String name) {
        return commands.stream().filter(command -> command.containsKey(name)).toList();
    }

    public List<BsonDocument> sent() {
        return List.copyOf(commands);
    }

    /** The cursors that the server still has open for this client. */
    public long openCursors() {
        long opened = replies.stream()
                .filter(reply -> reply.containsKey("cursor"))
                .map(reply -> reply.getDocument("cursor"))
                .filter(cursor -> cursor.containsKey("firstBatch"))
                .filter(cursor -> cursor.getNumber("id").longValue() != 0)
                .count();
        long ended = replies.stream()
                .filter(reply -> reply.containsKey("cursor"))
                .map(reply -> reply.getDocument("cursor"))
                .filter(cursor -> cursor.containsKey("nextBatch"))
                .filter(cursor -> cursor.getNumber("id").longValue() == 0)
                .count();
        long killed = replies.stream()
                .filter(reply -> reply.containsKey("cursorsKilled"))
                .mapToLong(reply -> reply.getArray("cursorsKilled").size())
                .sum();
        return opened - ended - killed;
    }

    /** Waits until what a helper thread does beside the test is done. */
    public void settle() {
        Await.until("no cursor and no connection is in use", () -> checkedOut.get() == 0 && openCursors() == 0);
    }

    public void forget() {
        commands.clear();
        replies.clear();
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        commands.add(event.getCommand().clone());
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        replies.add(event.getResponse().clone());
    }

    @Override
    public void connectionCheckedOut(ConnectionCheckedOutEvent event) {
        checkedOut.incrementAndGet();
    }

    @Override
    public void connectionCheckedIn(ConnectionCheckedInEvent event) {
        checkedOut.decrementAndGet();
    }

    @Override
    public void connectionClosed(ConnectionClosedEvent event) {
        closedConnections.incrementAndGet();
    }

    @Override
    public void close() {
        bridge.close();
    }
}
