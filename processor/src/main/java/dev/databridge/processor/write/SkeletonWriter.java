package dev.databridge.processor.write;

import dev.databridge.processor.model.Field;
import dev.databridge.processor.model.ObjectModel;
import dev.databridge.processor.source.Names;
import dev.databridge.processor.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes what remembers and compares: an immutable object is its own skeleton, others get a class for it. */
final class SkeletonWriter {
    private final CodecFile file;
    private final ObjectModel model;
    private final SourceText text;
    private final boolean immutable;

    SkeletonWriter(CodecFile file) {
        this.file = file;
        model = file.model;
        text = file.text;
        immutable = file.models.immutable(model);
    }

    void write() {
        if (!immutable) {
            skeleton();
        }
        unchanged();
        difference();
        if (model.extra() != null) {
            whole(model.extra());
        }
        if (!immutable) {
            restore();
        }
        restoreInto();
    }

    void writeClass() {
        if (immutable) {
            return;
        }
        text.doc("What is remembered of a {@link " + file.types.raw(model.type()) + "}.");
        text.open("private static final class Skeleton");
        for (Field field : model.fields()) {
            String type = isShared(field) ? file.nullable(field.type()) : file.nullable() + "Object";
            text.line("private " + type + " " + field.name() + ";");
        }
        if (model.extra() != null) {
            text.line("private " + file.nullable() + "Object " + model.extra().name() + ";");
        }
        text.close().blank();
    }

    private boolean isShared(Field field) {
        return file.models.immutable(field.value());
    }

    private void skeleton() {
        text.line("@Override");
        text.open("public Object skeleton(" + file.self() + " value)");
        text.line("Skeleton skeleton = new Skeleton();");
        for (Field field : model.fields()) {
            String value = field.access().get("value");
            text.assign(
                    "skeleton." + field.name(),
                    isShared(field) ? value : values("skeleton") + codec(field) + ", " + present(field, value) + ")");
        }
        if (model.extra() != null) {
            text.line("skeleton." + model.extra().name() + " = " + extras("skeleton")
                    + model.extra().access().get("value") + ");");
        }
        text.line("return skeleton;");
        text.close().blank();
    }

    private void unchanged() {
        text.line("@Override");
        text.open("public boolean unchanged(Object skeleton, " + file.self() + " value)");
        List<String> conditions = new ArrayList<>();
        for (Field field : model.fields()) {
            conditions.add(same(field));
        }
        if (model.extra() != null) {
            conditions.add(extras("unchanged") + remembered(model.extra()) + ", "
                    + model.extra().access().get("value") + ")");
        }
        if (immutable) {
            text.open("if (skeleton == value)");
            text.line("return true;");
            text.close();
        }
        loaded(!conditions.isEmpty());
        List<List<String>> parts = Parts.of(conditions);
        if (parts.size() < 2) {
            result(conditions);
            text.close().blank();
            return;
        }
        List<String> calls = new ArrayList<>();
        for (int part = 1; part <= parts.size(); part++) {
            calls.add("unchangedFields" + part + "(loaded, value)");
        }
        result(calls);
        text.close().blank();
        for (int part = 1; part <= parts.size(); part++) {
            text.open("private " + file.method() + "boolean unchangedFields" + part + "(" + remembered() + " loaded, "
                    + file.self() + " value)");
            result(parts.get(part - 1));
            text.close().blank();
        }
    }

    /** Returns whether all conditions are true. */
    private void result(List<String> conditions) {
        if (conditions.isEmpty()) {
            text.line("return true;");
        }
        for (int index = 0; index < conditions.size(); index++) {
            String end = index + 1 == conditions.size() ? ";" : "";
            text.line((index == 0 ? "return " : "        && ") + conditions.get(index) + end);
        }
    }

    private String same(Field field) {
        String loaded = remembered(field);
        String value = field.access().get("value");
        if (field.primitive() && !isShared(field)) {
            return values("unchanged") + codec(field) + ", " + loaded + ", " + value + ")";
        }
        return switch (field.type().getKind()) {
            case FLOAT -> "Float.compare(" + loaded + ", " + value + ") == 0";
            case DOUBLE -> "Double.compare(" + loaded + ", " + value + ") == 0";
            case BOOLEAN, BYTE, SHORT, INT, LONG, CHAR -> loaded + " == " + value;
            default ->
                values("unchanged") + codec(field) + ", " + presentLoaded(field) + ", " + present(field, value) + ")";
        };
    }

    private void difference() {
        String difference = file.use("dev.databridge.codec.Difference");
        text.line("@Override");
        text.open("public void difference(Object skeleton, " + file.self() + " value, " + difference + " difference)");
        loaded(!model.fields().isEmpty() || model.extra() != null);
        for (Field field : model.fields()) {
            String name = Names.literal(field.stored());
            String value = field.access().get("value");
            if (field.primitive()) {
                String same = same(field);
                text.open("if (" + (isShared(field) ? same.replace(" == ", " != ") : "!" + same) + ")");
                text.call("difference.set", List.of(name, codec(field), remembered(field), value), ";");
                text.close();
                continue;
            }
            String keep = NullRule.of(file, field);
            String method = keep.equals("true") ? "fieldKeepingNull" : "field";
            List<String> arguments =
                    new ArrayList<>(List.of(name, codec(field), presentLoaded(field), present(field, value)));
            if (!keep.equals("true") && !keep.equals("false")) {
                arguments.add(keep);
            }
            text.call("difference." + method, arguments, ";");
        }
        if (model.extra() != null) {
            text.line(extras("difference") + remembered(model.extra()) + ", "
                    + model.extra().access().get("value") + ", storedNames(), difference);");
        }
        text.close().blank();
    }

    private void whole(Field extra) {
        text.line("@Override");
        text.open("public boolean isWhole(Object skeleton, " + file.self() + " value)");
        loaded(true);
        text.line("return " + extras("isWhole") + remembered(extra) + ", "
                + extra.access().get("value") + ");");
        text.close().blank();
    }

    private void restore() {
        text.line("@Override");
        text.open("public " + file.self() + " restore(Object skeleton)");
        if (model.creation().empty()) {
            text.line(file.self() + " restored = " + file.create(List.of()) + ";");
            text.line("restoreInto(skeleton, restored);");
            text.line("return restored;");
            text.close().blank();
            return;
        }
        loaded(true);
        List<String> arguments =
                model.creation().parameters().stream().map(this::restored).toList();
        String call = file.create(List.of());
        String create = call.substring(0, call.length() - 2);
        List<Field> others = new ArrayList<>(model.fields());
        if (model.extra() != null) {
            others.add(model.extra());
        }
        others.removeIf(Field::constructed);
        if (others.isEmpty()) {
            text.call("return " + create, arguments, ";");
        } else {
            text.call(file.self() + " restored = " + create, arguments, ";");
            others.forEach(this::putBack);
            text.line("return restored;");
        }
        text.close().blank();
    }

    private void putBack(Field field) {
        text.line(field.access().set("restored", restored(field)));
    }

    private void restoreInto() {
        text.line("@Override");
        text.open("public void restoreInto(Object skeleton, " + file.self() + " target)");
        if (!model.mutable()) {
            file.refuse("restore a new one instead");
            text.close().blank();
            return;
        }
        loaded(true);
        for (Field field : model.fields()) {
            text.line(field.access().set("target", restored(field)));
        }
        if (model.extra() != null) {
            text.line(model.extra().access().set("target", restored(model.extra())));
        }
        text.close().blank();
    }

    private void loaded(boolean used) {
        if (used) {
            text.line(remembered() + " loaded = (" + remembered() + ") skeleton;");
        }
    }

    /** The type of what is remembered of an object. */
    private String remembered() {
        return immutable ? file.self() : "Skeleton";
    }

    /** The expression of what is remembered of a field. */
    private String remembered(Field field) {
        return immutable ? field.access().get("loaded") : "loaded." + field.name();
    }

    private String presentLoaded(Field field) {
        return isShared(field) ? present(field, remembered(field)) : remembered(field);
    }

    private String restored(String fieldName) {
        Field extra = model.extra();
        if (extra != null && extra.name().equals(fieldName)) {
            return restored(extra);
        }
        return restored(model.fields().stream()
                .filter(field -> field.name().equals(fieldName))
                .findFirst()
                .orElseThrow());
    }

    private String restored(Field field) {
        if (field.role() == Field.Role.EXTRA) {
            return extras("restore") + remembered(field) + ")";
        }
        if (isShared(field)) {
            return remembered(field);
        }
        String value = values("restore") + codec(field) + ", " + remembered(field) + ")";
        return field.value().optional() ? values("orEmpty") + value + ")" : value;
    }

    private String present(Field field, String value) {
        return field.value().optional() ? values("present") + value + ")" : value;
    }

    private String codec(Field field) {
        return Objects.requireNonNull(file.codecs.of(field.value())).inside();
    }

    private String values(String method) {
        return file.use("dev.databridge.codec.FieldValues") + "." + method + "(";
    }

    private String extras(String method) {
        return file.use("dev.databridge.codec.ExtraFields") + "." + method + "(";
    }
}
