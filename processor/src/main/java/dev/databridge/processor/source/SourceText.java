package dev.databridge.processor.source;

import java.util.List;

/** The body of a source file while it is written: lines, indented by the blocks that are open. */
public final class SourceText {
    private static final int WIDTH = 120;

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** Adds a line. */
    public SourceText line(String line) {
        text.append("    ".repeat(depth)).append(line).append('\n');
        return this;
    }

    /** Adds {@code declaration = expression;}, broken behind the sign or between arguments where it is too long for one line. */
    public SourceText assign(String declaration, String expression) {
        if (depth * 4 + declaration.length() + expression.length() + 4 <= WIDTH) {
            return line(declaration + " = " + expression + ";");
        }
        if (depth * 4 + 8 + expression.length() + 1 <= WIDTH || !expression.endsWith(")")) {
            return line(declaration + " =").line("        " + expression + ";");
        }
        String head = declaration + " = " + expression.substring(0, expression.indexOf('('));
        if (depth * 4 + head.length() + 1 <= WIDTH) {
            return broken(head, expression);
        }
        line(declaration + " =");
        depth += 2;
        broken(expression.substring(0, expression.indexOf('(')), expression);
        depth -= 2;
        return this;
    }

    /** Adds {@code return expression;}, broken between arguments where it is too long for one line. */
    public SourceText result(String expression) {
        boolean fits = depth * 4 + expression.length() + 8 <= WIDTH || !expression.endsWith(")");
        return fits
                ? line("return " + expression + ";")
                : broken("return " + expression.substring(0, expression.indexOf('(')), expression);
    }

    private SourceText broken(String head, String expression) {
        String arguments = expression.substring(expression.indexOf('(') + 1, expression.length() - 1);
        return call(head, Arguments.split(arguments), ";");
    }

    /** Adds an empty line, unless a block was just opened or a line is empty already. */
    public SourceText blank() {
        if (!endsWith("{\n") && !endsWith("\n\n")) {
            text.append('\n');
        }
        return this;
    }

    /** Adds a line and opens a block behind it. */
    public SourceText open(String line) {
        line(line + " {");
        depth++;
        return this;
    }

    /** Opens a block behind a line that is there already. */
    public SourceText indent() {
        depth++;
        return this;
    }

    /** Closes the innermost block. */
    public SourceText close() {
        return close("");
    }

    /** Closes the innermost block, with text behind its brace. */
    public SourceText close(String behind) {
        while (endsWith("\n\n")) {
            text.setLength(text.length() - 1);
        }
        depth--;
        return line("}" + behind);
    }

    /** Closes a block and opens its alternative. */
    public SourceText alternative(String condition) {
        close(" " + condition + " {");
        depth++;
        return this;
    }

    /** Adds a comment of documentation. */
    public SourceText doc(String sentence) {
        return line("/** " + sentence + " */");
    }

    /** A text as it can stand in a {@code code} tag: without what ends the comment, the tag or a line, or is an escape. */
    public static String inDoc(String value) {
        return value.replaceAll("[\\p{Cntrl}\u2028\u2029{}@*\\\\]", "?");
    }

    /** Adds {@code head(arguments)tail}, broken into lines where it is too long for one. */
    public SourceText call(String head, Iterable<String> arguments, String tail) {
        String joined = String.join(", ", arguments);
        if (depth * 4 + head.length() + joined.length() + tail.length() + 2 <= WIDTH) {
            return line(head + "(" + joined + ")" + tail);
        }
        line(head + "(");
        StringBuilder row = new StringBuilder();
        for (String argument : arguments) {
            if (!row.isEmpty() && depth * 4 + 8 + row.length() + argument.length() + 3 > WIDTH) {
                line("        " + row.toString().stripTrailing());
                row.setLength(0);
            }
            row.append(argument).append(", ");
        }
        row.setLength(row.length() - 2);
        return line("        " + row + ")" + tail);
    }

    /** Adds a statement of calls in a row, one below the other where they are too long for one line. */
    public SourceText chain(String head, List<String> calls) {
        String joined = head + String.join("", calls) + ";";
        if (depth * 4 + joined.length() <= WIDTH) {
            return line(joined);
        }
        line(head);
        for (int each = 0; each < calls.size(); each++) {
            line("        " + calls.get(each) + (each + 1 == calls.size() ? ";" : ""));
        }
        return this;
    }

    private boolean endsWith(String end) {
        int from = text.length() - end.length();
        return from < 0 || text.indexOf(end, from) == from;
    }

    /** The whole file. */
    public String file(String packageName, Imports imports) {
        StringBuilder file = new StringBuilder();
        if (!packageName.isEmpty()) {
            file.append("package ").append(packageName).append(";\n\n");
        }
        String declarations = imports.declarations();
        if (!declarations.isEmpty()) {
            file.append(declarations).append('\n');
        }
        return file.append(text).toString();
    }
}
