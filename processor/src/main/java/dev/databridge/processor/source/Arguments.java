package dev.databridge.processor.source;

import java.util.ArrayList;
import java.util.List;

/** Splits the text of a list of arguments, for lines that are too long. */
final class Arguments {
    private Arguments() {}

    /** The arguments of a call; commas within brackets of any kind and within strings do not count. */
    static List<String> split(String text) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int from = 0;
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '"' && (at == 0 || text.charAt(at - 1) != '\\')) {
                quoted = !quoted;
            } else if (!quoted && "(<{".indexOf(character) >= 0) {
                depth++;
            } else if (!quoted
                    && (character == ')' || character == '}' || character == '>' && text.charAt(at - 1) != '-')) {
                depth--;
            } else if (!quoted && depth == 0 && character == ',') {
                arguments.add(text.substring(from, at).strip());
                from = at + 1;
            }
        }
        arguments.add(text.substring(from).strip());
        return arguments;
    }
}
