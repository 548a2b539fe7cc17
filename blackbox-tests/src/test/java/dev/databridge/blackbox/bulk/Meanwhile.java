package dev.databridge.blackbox.bulk;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import dev.databridge.DataBridge;
import dev.databridge.test.TestDatabase;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A bridge on which something happens just before a command is sent. */
final class Meanwhile implements AutoCloseable, CommandListener {
    final DataBridge bridge;
    private final AtomicReference<@Nullable Event> awaited = new AtomicReference<>();

    private record Event(String command, Runnable action) {}

    Meanwhile(TestDatabase database) {
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(database.uri()))
                .addCommandListener(this)
                .build();
        bridge = DataBridge.connect(settings, database.name());
    }

    /** What happens before the next command of this name, on the thread that sends it: an error keeps it from being sent. */
    void before(String command, Runnable action) {
        awaited.set(new Event(command, action));
    }

    @Override
    public void commandStarted(CommandStartedEvent started) {
        Event event = awaited.get();
        if (event != null && event.command.equals(started.getCommandName()) && awaited.compareAndSet(event, null)) {
            event.action.run();
        }
    }

    @Override
    public void close() {
        bridge.close();
    }
}
