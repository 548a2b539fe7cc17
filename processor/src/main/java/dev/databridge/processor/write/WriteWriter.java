package dev.databridge.processor.write;

import dev.databridge.processor.model.Field;
import dev.databridge.processor.model.ObjectModel;
import dev.databridge.processor.source.SourceText;
import java.util.List;

/** Writes the method that writes. */
final class WriteWriter {
    /** The most fields that one method writes: the virtual machine does not compile methods of more than 8,000 bytecodes. */
    private static final int PART = 100;

    private final CodecFile file;
    private final ObjectModel model;
    private final SourceText text;
    private final Expressions expressions;

    WriteWriter(CodecFile file) {
        this.file = file;
        model = file.model;
        text = file.text;
        expressions = new Expressions(file);
    }

    void write() {
        text.line("@Override");
        text.open("public void write(" + file.use("dev.databridge.bson.BsonByteWriter") + " writer, " + file.self()
                + " value)");
        text.line("int start = writer.startDocument();");
        int parts = (model.fields().size() + PART - 1) / PART;
        if (parts > 1) {
            for (int part = 1; part <= parts; part++) {
                text.line("writeFields" + part + "(writer, value);");
            }
        } else {
            writeFields(model.fields());
        }
        if (model.extra() != null) {
            text.line(file.use("dev.databridge.codec.ExtraFields") + ".write(writer, "
                    + model.extra().access().get("value") + ", storedNames());");
        }
        text.line("writer.endDocument(start);");
        text.close().blank();
        for (int part = 1; part <= parts && parts > 1; part++) {
            text.open("private " + (model.generic() ? "" : "static ") + "void writeFields" + part + "("
                    + file.use("dev.databridge.bson.BsonByteWriter") + " writer, " + file.self() + " value)");
            writeFields(model.fields()
                    .subList(
                            (part - 1) * PART,
                            Math.min(part * PART, model.fields().size())));
            text.close().blank();
        }
    }

    private void writeFields(List<Field> fields) {
        for (Field field : fields) {
            if (field.primitive()) {
                text.line("writer.writeName(" + file.header(field) + ");");
                text.line(expressions.write(field, field.access().get("value")));
            } else {
                writeNullable(field);
            }
        }
    }

    private void writeNullable(Field field) {
        String local = file.local(field);
        text.assign(file.types.of(field.type()) + " " + local, field.access().get("value"));
        text.open("if (" + present(field, local) + ")");
        text.line("writer.writeName(" + file.header(field) + ");");
        text.line(expressions.write(field, local));
        String keep = NullRule.of(file, field);
        if (!keep.equals("false")) {
            text.alternative(keep.equals("true") ? "else" : "else if (" + keep + ")");
            text.line("writer.writeName(" + file.header(field) + ");");
            text.line("writer.writeNull();");
        }
        text.close();
    }

    private static String present(Field field, String local) {
        return local + " != null" + (field.value().optional() ? " && " + local + ".isPresent()" : "");
    }
}
