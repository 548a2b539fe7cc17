package dev.databridge.benchmarks.suite.worker;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.databridge.benchmarks.memory.ServerUri;
import dev.databridge.benchmarks.suite.Contestant;
import dev.databridge.benchmarks.suite.Workplace;
import dev.databridge.benchmarks.suite.data.DataSet;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.bson.Document;

/**
 * A worker: arguments are the system's name, the name of a database of the worker's own, and the file of the data set, which Java
 * makes itself.
 *
 * <p>Standard output is for answers alone; what libraries print there goes to standard error.
 */
public final class Worker {
    private Worker() {}

    /** Works until it is told to quit, or nobody talks to it any more. */
    public static void main(String[] arguments) throws IOException {
        PrintStream answers = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        Workplace workplace = new Workplace(ServerUri.given(), arguments[1], DataSet.seeded());
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (Contestant contestant = Contestants.named(arguments[0])) {
            contestant.connect(workplace);
            Session session = new Session(contestant, () -> dropDatabase(workplace), Throwable::printStackTrace);
            answers.println(session.hello().toJson());
            String line = commands.readLine();
            while (line != null && session.isOpen()) {
                answers.println(session.answer(Document.parse(line)).toJson());
                line = session.isOpen() ? commands.readLine() : null;
            }
            if (session.isOpen()) {
                // Whoever started it is gone, and nobody else knows the database.
                dropDatabase(workplace);
            }
        }
    }

    /** With a client of its own: what the system holds open stays out of it. */
    private static void dropDatabase(Workplace workplace) {
        try (MongoClient client = MongoClients.create(workplace.uri())) {
            client.getDatabase(workplace.database()).drop();
        }
    }
}
