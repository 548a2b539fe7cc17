package dev.databridge.benchmarks.suite.data;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** A document as one line: every value with its path, in the order of the paths, so that what is stored beside them shows. */
final class ModelLine {
    private final Map<String, String> values = new TreeMap<>();

    private ModelLine() {}

    static String of(Document document) {
        ModelLine line = new ModelLine();
        line.add("", document);
        return line.values.entrySet().stream()
                .map(value -> value.getKey() + '=' + value.getValue())
                .collect(Collectors.joining("|"));
    }

    private void add(String path, @Nullable Object value) {
        String prefix = path.isEmpty() ? "" : path + '.';
        if (value instanceof Map<?, ?> part) {
            part.forEach((name, inner) -> add(prefix + name, inner));
        } else if (value instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                add(prefix + i, elements.get(i));
            }
        } else {
            values.put(path, text(value));
        }
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Binary binary) {
            return sha256(binary.getData());
        }
        return value instanceof byte[] bytes ? sha256(bytes) : String.valueOf(value);
    }

    /** The SHA-256 of some bytes, in hex. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
