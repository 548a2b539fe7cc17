package dev.databridge.processor.write;

import dev.databridge.processor.model.Field;
import dev.databridge.processor.model.Index;
import dev.databridge.processor.model.ObjectModel;
import dev.databridge.processor.model.Scalar;
import dev.databridge.processor.source.Names;
import dev.databridge.processor.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes what only the codecs of documents have: the mapping and the id. */
final class DocumentWriter {
    private final CodecFile file;
    private final ObjectModel model;
    private final SourceText text;
    private final Field id;

    DocumentWriter(CodecFile file) {
        this.file = file;
        model = file.model;
        text = file.text;
        id = model.field(Field.Role.ID).orElseThrow();
    }

    /** The constant that tells how the document is stored. */
    void writeMapping() {
        ObjectModel.Mapping mapping = Objects.requireNonNull(model.mapping());
        String type = file.use("dev.databridge.codec.DocumentMapping");
        String version = model.field(Field.Role.VERSION)
                .map(field -> Names.literal(field.stored()))
                .orElse("null");
        List<String> indexes = new ArrayList<>();
        mapping.indexes().forEach(index -> indexes.add(index(index)));
        String list = file.use("java.util.List");
        String end = (mapping.tracked() ? "" : ".untracked()") + ";";
        if (indexes.isEmpty()) {
            text.line("private static final " + type + " MAPPING = new " + type + "("
                    + Names.literal(mapping.collection()) + ", " + literal(mapping.database()) + ", " + version + ", "
                    + list + ".of())" + end);
        } else {
            text.line("private static final " + type + " MAPPING = new " + type + "(");
            text.line("        " + Names.literal(mapping.collection()) + ", " + literal(mapping.database()) + ", "
                    + version + ",");
            text.line("        " + list + ".of(");
            for (int each = 0; each < indexes.size(); each++) {
                text.line("                " + indexes.get(each) + (each + 1 == indexes.size() ? "))" + end : ","));
            }
        }
        text.blank();
    }

    private String index(Index index) {
        String type = file.use("dev.databridge.index.IndexDefinition");
        List<String> keys = index.keys().stream()
                .map(key -> "new " + type + ".Key(" + Names.literal(key.path()) + ", " + key.ascending() + ")")
                .toList();
        String seconds = index.expireAfterSeconds() == null ? "null" : index.expireAfterSeconds() + "L";
        return "new " + type + "(" + file.use("java.util.List") + ".of(" + String.join(", ", keys) + "), "
                + index.unique() + ", " + index.sparse() + ", " + seconds + ", " + literal(index.name()) + ")";
    }

    private static String literal(@Nullable String value) {
        return value == null ? "null" : Names.literal(value);
    }

    void write() {
        String self = file.self();
        getter(file.use("dev.databridge.codec.DocumentMapping"), "mapping()", "MAPPING");
        getter(
                file.use("dev.databridge.codec.ValueCodec") + "<" + file.types.boxed(id.type()) + ">",
                "idCodec()",
                file.codecs.of(id.value()).inside());
        boolean plain = boxedRaw().equals(file.types.boxed(id.type()));
        getter("Class<" + (plain ? boxedRaw() : "?") + ">", "idType()", boxedRaw() + ".class");
        text.line("@Override");
        text.open("public " + file.nullable() + "Object id(" + self + " document)");
        text.line("return " + id.access().get("document") + ";");
        text.close().blank();
        withId(self);
        model.field(Field.Role.VERSION).ifPresent(version -> version(version, self));
        generateId();
    }

    private void getter(String type, String method, String value) {
        text.line("@Override");
        text.open("public " + type + " " + method);
        text.line("return " + value + ";");
        text.close().blank();
    }

    private String boxedRaw() {
        return id.primitive() ? file.types.boxed(id.type()) : file.types.raw(id.type());
    }

    private void withId(String self) {
        text.line("@Override");
        if (!file.types.boxed(id.type()).equals(boxedRaw())) {
            text.line("@SuppressWarnings(\"unchecked\") // the class of an id says nothing of its type arguments");
        }
        text.open("public " + self + " withId(" + self + " document, Object id)");
        with(id, "(" + file.types.boxed(id.type()) + ") id", self);
    }

    private void version(Field version, String self) {
        String value = version.access().get("document");
        text.line("@Override");
        text.open("public long version(" + self + " document)");
        text.line("return " + (version.primitive() ? value : value + " == null ? 0 : " + value) + ";");
        text.close().blank();
        text.line("@Override");
        text.open("public " + self + " withVersion(" + self + " document, long version)");
        boolean isLong = file.types.boxed(version.type()).equals("Long");
        with(version, isLong ? "version" : "Math.toIntExact(version)", self);
    }

    /** The rest of a method that gives a document another value for one of its fields. */
    private void with(Field target, String value, String self) {
        if (target.access().write() != null) {
            text.line(target.access().set("document", value));
            text.line("return document;");
            text.close().blank();
            return;
        }
        List<String> arguments = model.creation().parameters().stream()
                .map(name -> name.equals(target.name()) ? value : argument(name))
                .toList();
        List<Field> others = new ArrayList<>(model.fields());
        if (model.extra() != null) {
            others.add(model.extra());
        }
        others.removeIf(Field::constructed);
        String call = file.create(List.of());
        String head = call.substring(0, call.length() - 2);
        if (others.isEmpty()) {
            text.call("return " + head, arguments, ";");
        } else {
            text.call(self + " copy = " + head, arguments, ";");
            others.forEach(
                    field -> text.line(field.access().set("copy", field.access().get("document"))));
            text.line("return copy;");
        }
        text.close().blank();
    }

    private String argument(String name) {
        Field extra = model.extra();
        Field field = extra != null && extra.name().equals(name)
                ? extra
                : model.fields().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        return field.access().get("document");
    }

    private void generateId() {
        if (!(id.value() instanceof Scalar scalar)) {
            return;
        }
        String made = switch (scalar.form().codec()) {
            case "OBJECT_ID" -> "new " + file.use("org.bson.types.ObjectId") + "()";
            case "STRING_AS_OBJECT_ID" -> "new " + file.use("org.bson.types.ObjectId") + "().toHexString()";
            case "UUID", "UUID_AS_STRING", "LEGACY_UUID" -> file.use("java.util.UUID") + ".randomUUID()";
            default -> "";
        };
        if (!made.isEmpty()) {
            getter("Object", "generateId()", made);
        }
    }
}
