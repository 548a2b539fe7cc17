package dev.databridge.processor.write;

import dev.databridge.processor.model.Field;
import dev.databridge.processor.model.Scalar;
import java.util.Set;

/** The expressions that read and write one field. */
final class Expressions {
    private static final Set<String> NARROW = Set.of("BYTE", "SHORT", "FLOAT", "CHAR");

    private final CodecFile file;

    Expressions(CodecFile file) {
        this.file = file;
    }

    /** The value at which the reader stands. */
    String read(Field field) {
        if (field.value() instanceof Scalar scalar) {
            Scalar.Form form = scalar.form();
            if (form.fused() != null) {
                return "reader.read" + (form.fused().equals("UUID") ? "Uuid" : form.fused()) + "()";
            }
            if (field.primitive() && NARROW.contains(form.codec())) {
                return primitives() + ".read" + narrow(form) + "(reader)";
            }
        }
        String codec = file.codecs.of(field.value()).inside();
        return field.primitive()
                ? file.use("dev.databridge.codec.FieldValues") + ".readPrimitive(" + codec + ", reader)"
                : codec + ".read(reader)";
    }

    /** The statement that writes a value behind its name. */
    String write(Field field, String value) {
        if (field.value() instanceof Scalar scalar) {
            Scalar.Form form = scalar.form();
            if (form.fused() != null) {
                return "writer.write" + form.fused() + "(" + value + ");";
            }
            if (field.primitive() && NARROW.contains(form.codec())) {
                return primitives() + ".write" + narrow(form) + "(writer, " + value + ");";
            }
        }
        return file.codecs.of(field.value()).inside() + ".write(writer, " + value + ");";
    }

    private String primitives() {
        return file.use("dev.databridge.codec.Primitives");
    }

    private static String narrow(Scalar.Form form) {
        return form.codec().charAt(0) + form.codec().substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    /** What a local variable of a field holds before it is read. */
    String absent(Field field) {
        if (field.value().optional()) {
            return file.types.raw(field.type()) + ".empty()";
        }
        return switch (field.type().getKind()) {
            case BOOLEAN -> "false";
            case BYTE, SHORT, INT, LONG, CHAR, FLOAT, DOUBLE -> "0";
            default -> "null";
        };
    }
}
