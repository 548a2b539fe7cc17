package dev.databridge.internal.connect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps the credentials of a connection string out of messages. */
final class Secrets {
    private static final Pattern SECRET_OPTION =
            Pattern.compile("(?i)([?&;][^=&;?]*(?:password|properties|token|secret|key)[^=&;?]*=)([^&;]*)");

    /** What stands where a port should, and is none: a password, if the host behind it was forgotten. */
    private static final Pattern NO_PORT = Pattern.compile("(?<=:)(?!\\d*+(?:[,/?]|$))[^,/?]+");

    private static final Pattern PUNCTUATION = Pattern.compile("[:@/?,&=]+");

    /** The driver's text about such an escape quotes the characters behind the sign. */
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9a-fA-F]{2})");

    private Secrets() {}

    /** The connection string without user, password and secret options; more is hidden if it is malformed. */
    static String redact(String uri) {
        return SECRET_OPTION.matcher(withoutUser(uri)).replaceAll("$1***");
    }

    private static String withoutUser(String uri) {
        int from = startOfUser(uri);
        int at = uri.lastIndexOf('@');
        if (at < from) {
            Matcher password = forgottenHost(uri);
            return password.find() ? uri.substring(0, password.start()) + "***" + uri.substring(password.end()) : uri;
        }
        // the last @: in a malformed string a password may hold one, or a slash
        return uri.substring(0, from) + "***" + uri.substring(endOfSecret(uri, at));
    }

    private static int startOfUser(String uri) {
        int slashes = uri.indexOf("://");
        return slashes < 0 ? uri.indexOf(':') + 1 : slashes + 3;
    }

    private static Matcher forgottenHost(String uri) {
        int from = startOfUser(uri);
        int end = from;
        while (end < uri.length() && "/?[".indexOf(uri.charAt(end)) < 0) { // [ begins an address that has colons
            end++;
        }
        return NO_PORT.matcher(uri).region(from, end).useAnchoringBounds(true);
    }

    /** Where the secret ends that has an at-sign at a position or just before it: an option may hold one, too. */
    private static int endOfSecret(String uri, int at) {
        for (Matcher option = SECRET_OPTION.matcher(uri); option.find(); ) {
            if (option.start(2) <= at && at < option.end(2)) {
                return option.end(2);
            }
        }
        return at;
    }

    /** Whether a text may show a part of what {@link #redact} hides. */
    static boolean shows(String text, String uri) {
        for (String secret : secrets(uri)) {
            if (BROKEN_ESCAPE.matcher(secret).find()) {
                return true;
            }
            if (PUNCTUATION.splitAsStream(secret).anyMatch(part -> !part.isEmpty() && text.contains(part))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> secrets(String uri) {
        List<String> secrets = new ArrayList<>();
        int from = startOfUser(uri);
        int at = uri.lastIndexOf('@');
        if (at >= from) {
            secrets.add(uri.substring(from, at));
        }
        for (Matcher option = SECRET_OPTION.matcher(uri); option.find(); ) {
            secrets.add(option.group(2));
        }
        for (Matcher password = forgottenHost(uri); password.find(); ) {
            secrets.add(password.group());
        }
        return secrets;
    }
}
