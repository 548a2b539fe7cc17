package dev.databridge.processor.write;

import dev.databridge.processor.model.Field;

/** When a null is stored rather than left out. */
final class NullRule {
    private NullRule() {}

    /** A condition in Java: {@code true}, {@code false}, or whether a fresh instance has a value there. */
    static String of(CodecFile file, Field field) {
        if (field.role() == Field.Role.ID) {
            return "false";
        }
        if (file.model.options().keepNulls()) {
            return "true";
        }
        if (field.constructed()) {
            return "false";
        }
        if (!file.hasInitial()) {
            return "true";
        }
        String initial = field.access().get("INITIAL");
        return field.value().optional()
                ? file.use("dev.databridge.codec.FieldValues") + ".present(" + initial + ") != null"
                : initial + " != null";
    }
}
