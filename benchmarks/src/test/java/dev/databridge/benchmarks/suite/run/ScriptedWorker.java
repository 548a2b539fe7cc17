package dev.databridge.benchmarks.suite.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.bson.Document;

/** A worker that does what its commands are called. */
final class ScriptedWorker {
    private ScriptedWorker() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println("{\"system\": \"scripted\"}");
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            switch (Document.parse(line).getString("command")) {
                case "echo" -> System.out.println(line);
                case "fail" -> System.out.println("{\"error\": \"it failed\"}");
                case "babble" -> System.out.println("libraries print such things");
                case "hang" -> {}
                default -> {
                    return;
                }
            }
        }
    }
}
