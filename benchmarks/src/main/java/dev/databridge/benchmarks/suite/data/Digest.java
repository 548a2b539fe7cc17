package dev.databridge.benchmarks.suite.data;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;

/** Short texts that tell results apart, the same in Java and in Python. */
public final class Digest {
    private Digest() {}

    /** Of people, in whatever order they come. */
    public static String people(Collection<PersonData> people) {
        return lines(people.stream()
                .sorted(Comparator.comparingInt(PersonData::number))
                .map(PersonData::line)
                .toList());
    }

    /** Of wide documents, in whatever order they come: a line of id and fields for each. */
    public static String wide(Collection<Document> documents) {
        return lines(documents.stream()
                .sorted(Comparator.comparing(document -> document.getObjectId("_id")))
                .map(Digest::wideLine)
                .toList());
    }

    private static String wideLine(Document document) {
        return IntStream.range(0, DataSet.FIELDS)
                .mapToObj(i -> String.valueOf(document.get("f" + i)))
                .collect(Collectors.joining("|", document.getObjectId("_id") + "|", ""));
    }

    /** Of documents of any shape, in whatever order they and their fields come: a line of paths and values for each. */
    public static String models(Collection<Document> documents) {
        return lines(documents.stream().map(ModelLine::of).sorted().toList());
    }

    /** Of lines of text: the SHA-256 of their UTF-8, joined by line feeds, in hex. */
    public static String lines(List<String> lines) {
        return ModelLine.sha256(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
