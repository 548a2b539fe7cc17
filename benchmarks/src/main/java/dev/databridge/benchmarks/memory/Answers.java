package dev.databridge.benchmarks.memory;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.bson.Document;

/** The standard output of a {@link Program}, for its answers alone. */
public final class Answers {
    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Answers() {}

    /** Takes the standard output: what libraries print there goes to standard error from now on. */
    public static Answers take() {
        Answers answers = new Answers();
        System.setOut(System.err);
        return answers;
    }

    /** Answers with a line. */
    public void say(Document answer) {
        out.println(answer.toJson());
    }
}
