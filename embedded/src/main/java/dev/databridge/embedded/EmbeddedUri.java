package dev.databridge.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An {@code embedded:} URI, taken apart. Messages never repeat a URI as a whole: a mistyped one may hold a password.
 *
 * @param databaseName the default database
 * @param storage where the server keeps its data
 */
record EmbeddedUri(String databaseName, Storage storage) {
    private static final String PREFIX = EmbeddedServerProvider.SCHEME + ":";
    private static final String FILE = "file=";
    private static final String FORBIDDEN = "/\\.\"$*<>:|?";
    private static final int MOST_BYTES = 63;

    /**
     * Takes a URI apart.
     *
     * @throws IllegalArgumentException if it is malformed
     */
    static EmbeddedUri parse(String uri) {
        Objects.requireNonNull(uri, "uri");
        if (!uri.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
            throw malformed("it does not start with " + PREFIX);
        }
        String rest = uri.substring(PREFIX.length());
        int question = rest.indexOf('?');
        String name = checkedName(question < 0 ? rest : rest.substring(0, question));
        String file = question < 0 ? null : file(rest.substring(question + 1));
        return new EmbeddedUri(name, file == null ? new Storage.Memory(name) : Storage.File.at(path(file)));
    }

    private static String checkedName(String name) {
        if (name.isEmpty()) {
            throw malformed("the name of the database is missing");
        }
        if (name.equals("admin")) {
            throw malformed("the database admin is the server's own and takes no documents");
        }
        if (name.startsWith("//")) {
            throw malformed("the name follows the colon at once, without slashes");
        }
        for (int i = 0; i < name.length(); i++) {
            char character = name.charAt(i);
            if (FORBIDDEN.indexOf(character) >= 0 || Character.isWhitespace(character) || character < ' ') {
                throw malformed("the name of the database has " + describe(character) + " at position " + i
                        + "; not allowed are blanks and " + FORBIDDEN);
            }
        }
        int bytes = name.getBytes(UTF_8).length;
        if (bytes > MOST_BYTES) {
            throw malformed("the name of the database has " + bytes + " bytes, at most " + MOST_BYTES + " are allowed");
        }
        return name;
    }

    private static String describe(char character) {
        return character < ' ' ? "the control character " + (int) character : "'" + character + "'";
    }

    private static @Nullable String file(String options) {
        String file = null;
        for (String option : options.split("&", -1)) {
            if (!option.startsWith(FILE)) {
                throw malformed("the only option is file=PATH, but there is " + optionName(option));
            }
            if (file != null) {
                throw malformed("file= is given twice");
            }
            file = option.substring(FILE.length());
        }
        return file;
    }

    private static String optionName(String option) {
        int equals = option.indexOf('=');
        String name = equals < 0 ? option : option.substring(0, equals);
        return name.isEmpty() ? "one without a name" : "\"" + name + "\"";
    }

    private static Path path(String encoded) {
        if (encoded.isBlank()) {
            throw malformed("file= has no path");
        }
        try {
            // A plus is a plus: only forms encode blanks that way.
            return Path.of(URLDecoder.decode(encoded.replace("+", "%2B"), UTF_8));
        } catch (InvalidPathException e) {
            throw malformed("file= is no path of this system: " + e.getReason());
        } catch (IllegalArgumentException e) {
            throw malformed(
                    "file= has a percent sign that is not followed by two hexadecimal digits; write %25 for the sign");
        }
    }

    private static IllegalArgumentException malformed(String reason) {
        return new IllegalArgumentException("Malformed URI of an embedded server: " + reason
                + ". Write embedded:NAME, or embedded:NAME?file=PATH, such as embedded:travel");
    }
}
