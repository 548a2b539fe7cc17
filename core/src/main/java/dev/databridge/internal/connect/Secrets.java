package dev.databridge.internal.connect;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps the credentials of a connection string out of messages. */
final class Secrets {
    private static final Pattern SECRET_OPTION =
            Pattern.compile("(?i)([?&;][^=&;?]*(?:password|properties|token|secret|key)[^=&;?]*=)([^&;]*)");

    private static final Pattern PUNCTUATION = Pattern.compile("[:@/?,&=]+");

    private Secrets() {}

    /** The connection string without user, password and secret options; more is hidden if it is malformed. */
    static String redact(String uri) {
        return SECRET_OPTION.matcher(withoutUser(uri)).replaceAll("$1***");
    }

    private static String withoutUser(String uri) {
        int from = startOfUser(uri);
        int at = uri.lastIndexOf('@');
        // the last @: in a malformed string a password may hold one, or a slash
        return at < from ? uri : uri.substring(0, from) + "***" + uri.substring(at);
    }

    private static int startOfUser(String uri) {
        int slashes = uri.indexOf("://");
        return slashes < 0 ? uri.indexOf(':') + 1 : slashes + 3;
    }

    /** Whether a text shows a part of what {@link #redact} hides. */
    static boolean shows(String text, String uri) {
        return parts(uri).stream().anyMatch(text::contains);
    }

    private static Set<String> parts(String uri) {
        Set<String> parts = new LinkedHashSet<>();
        int from = startOfUser(uri);
        int at = uri.lastIndexOf('@');
        if (at >= from) {
            addParts(uri.substring(from, at), parts);
        }
        for (Matcher option = SECRET_OPTION.matcher(uri); option.find(); ) {
            addParts(option.group(2), parts);
        }
        return parts;
    }

    private static void addParts(String secret, Set<String> parts) {
        PUNCTUATION.splitAsStream(secret).filter(part -> !part.isEmpty()).forEach(parts::add);
    }
}
