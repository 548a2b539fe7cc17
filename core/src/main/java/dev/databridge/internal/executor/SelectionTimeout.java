package dev.databridge.internal.executor;

import com.mongodb.MongoTimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds why no server was found in a text that holds the driver's whole view of the cluster. */
final class SelectionTimeout {
    /** An exception within the view: its class and its message. */
    private static final Pattern EXCEPTION = Pattern.compile("\\{(?:[\\w$]+\\.)*([\\w$]+): ([^{}]+)}");

    private static final Pattern UNRESOLVED =
            Pattern.compile("srvResolutionException=(?:[\\w$]+\\.)*([\\w$]+): (.+?)\\.?, servers=\\[");

    private static final String VIEW = "Client view of cluster state";

    private SelectionTimeout() {}

    private static @Nullable String unresolved(String text) {
        Matcher unresolved = UNRESOLVED.matcher(text);
        return unresolved.find() ? unresolved.group(1) + ", " + unresolved.group(2) : null;
    }

    /** The innermost cause that the view names, or the text without the view. */
    static String reason(MongoTimeoutException timeout) {
        String text = String.valueOf(timeout.getMessage());
        @Nullable String innermost = unresolved(text);
        Matcher exception = EXCEPTION.matcher(text);
        while (exception.find()) {
            innermost = exception.group(1) + ", " + exception.group(2);
        }
        if (innermost != null) {
            return innermost;
        }
        int view = text.indexOf(VIEW);
        return (view < 0 ? text : text.substring(0, view)).strip();
    }
}
