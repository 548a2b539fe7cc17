package dev.databridge.codec.internal;

import java.util.Collection;

/** Pieces of error messages: what was found and what is allowed, cut to a readable length. */
public final class Texts {
    private static final int MOST_CHARACTERS = 50;
    private static final int MOST_NAMES_LENGTH = 200;

    private Texts() {}

    /** A text from the database in quotes: at most 50 characters, control characters as question marks. */
    public static String quote(String text) {
        boolean cut = text.length() > MOST_CHARACTERS;
        StringBuilder quoted = new StringBuilder(MOST_CHARACTERS + 3).append('\'');
        text.codePoints()
                .limit(MOST_CHARACTERS)
                .map(character -> Character.isISOControl(character) ? '?' : character)
                .forEach(quoted::appendCodePoint);
        return quoted.append(cut ? "…'" : "'").toString();
    }

    /** The allowed values, separated by commas, at most about 200 characters. */
    public static String oneOf(Collection<?> allowed) {
        if (allowed.isEmpty()) {
            return "nothing, because there are no constants";
        }
        StringBuilder names = new StringBuilder("one of ");
        int listed = 0;
        for (Object name : allowed) {
            if (names.length() > MOST_NAMES_LENGTH) {
                return names.append(" and ")
                        .append(allowed.size() - listed)
                        .append(" more")
                        .toString();
            }
            names.append(listed == 0 ? "" : ", ").append(name);
            listed++;
        }
        return names.toString();
    }
}
