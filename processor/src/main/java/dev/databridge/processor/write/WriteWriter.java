package dev.databridge.processor.write;

import dev.databridge.processor.model.Field;
import dev.databridge.processor.model.ObjectModel;
import dev.databridge.processor.source.SourceText;
import java.util.List;

/** Writes the method that writes. */
final class WriteWriter {
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
        List<List<Field>> parts = Parts.of(model.fields());
        if (parts.size() > 1) {
            for (int part = 1; part <= parts.size(); part++) {
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
        for (int part = 1; part <= parts.size() && parts.size() > 1; part++) {
            text.open("private " + file.method() + "void writeFields" + part + "("
                    + file.use("dev.databridge.bson.BsonByteWriter") + " writer, " + file.self() + " value)");
            writeFields(parts.get(part - 1));
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
