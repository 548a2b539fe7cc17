package dev.databridge.processor.write;

import dev.databridge.processor.model.Container;
import dev.databridge.processor.model.Embedded;
import dev.databridge.processor.model.Field;
import dev.databridge.processor.model.ObjectModel.Kind;
import dev.databridge.processor.model.Value;
import dev.databridge.processor.model.Variable;
import dev.databridge.processor.source.SourceText;
import java.util.List;

/**
 * Writes what notes the parts that an object has though its document has not: a change inside such a part cannot be sent as
 * a dotted path, which would store half of it.
 */
final class AbsentWriter {
    private final CodecFile file;
    private final Seen seen;
    private final SourceText text;
    private final List<Field> parts;

    AbsentWriter(CodecFile file, Seen seen) {
        this.file = file;
        this.seen = seen;
        text = file.text;
        parts = file.model.fields().stream()
                .filter(field -> file.model.kind() != Kind.PROJECTION && isPart(field.value()))
                .toList();
    }

    /** Whether values are stored as documents that a dotted path may reach into. */
    private static boolean isPart(Value value) {
        return value instanceof Embedded
                || value instanceof Variable
                || value instanceof Container container && container.map();
    }

    /** Whether nothing has to be noted. */
    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The statement that notes what an object has and its document has not. */
    void note(String object, String inside) {
        if (!isEmpty()) {
            text.line("noteAbsent(reader, " + object + ", " + inside + ", " + seen.name() + ");");
        }
    }

    /** The same where nothing unexpected was left to read. */
    void noteOtherwise(String object) {
        if (!isEmpty()) {
            text.alternative("else");
            note(object, "reader.position()");
        }
    }

    void writeMethod(String signature) {
        if (isEmpty()) {
            return;
        }
        text.doc("Notes the parts that are not stored and yet have a value: they can only be set whole.");
        text.open("private " + signature);
        for (Field field : parts) {
            int index = file.model.fields().indexOf(field);
            text.open("if (" + seen.testAbsent(index) + " && " + field.access().get("value") + " != null)");
            text.line("reader.noteAbsent(inside, " + file.header(field) + ");");
            text.close();
        }
        text.close().blank();
    }
}
