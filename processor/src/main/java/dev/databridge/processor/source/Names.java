package dev.databridge.processor.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names that are free: the wish itself, or with an underscore or a number where it is taken. */
public final class Names {
    private final Set<String> taken;

    /** Starts with names that are not to be given. */
    public Names(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** Takes a name. */
    public String take(String wish) {
        String name = wish;
        while (!taken.add(name)) {
            name += '_';
        }
        return name;
    }

    /** {@code departureTime} as {@code DEPARTURE_TIME}. */
    public static String constant(String name) {
        String spaced = name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replaceAll("([A-Z])([A-Z][a-z])", "$1_$2");
        return spaced.toUpperCase(Locale.ROOT);
    }

    /** {@code Person} as {@code person}. */
    public static String decapitalize(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** {@code name} as {@code Name}. */
    public static String capitalize(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** A string literal. */
    public static String literal(String value) {
        StringBuilder text = new StringBuilder("\"");
        value.chars().forEach(character -> {
            switch (character) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (character < 0x20 || character > 0x7e) {
                        text.append(String.format("\\u%04x", character));
                    } else {
                        text.append((char) character);
                    }
                }
            }
        });
        return text.append('"').toString();
    }
}
