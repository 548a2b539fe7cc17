package dev.databridge.processor.write;

import dev.databridge.processor.model.Field;
import dev.databridge.processor.model.ObjectModel;
import dev.databridge.processor.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the methods that read: a straight line for fields as they were written, a loop for all that is not as predicted. */
final class ReadWriter {
    /** The most fields of a straight line: the virtual machine does not compile methods of more than 8,000 bytecodes. */
    private static final int STRAIGHT = 40;

    /** The most fields of a piece of it in a wide class: so many that all of it is compiled into one method; divides 64. */
    private static final int PIECE = 16;

    private final CodecFile file;
    private final ObjectModel model;
    private final SourceText text;
    private final Expressions expressions;
    private final List<Field> fields;
    private final String reader;
    private final String object;
    private final Seen seen;
    private final AbsentWriter absent;

    ReadWriter(CodecFile file) {
        this.file = file;
        model = file.model;
        text = file.text;
        expressions = new Expressions(file);
        fields = model.fields();
        reader = file.use("dev.databridge.bson.BsonByteReader") + " reader";
        object = file.object();
        seen = new Seen(fields.size());
        absent = new AbsentWriter(file, seen);
    }

    void write() {
        if (model.creation().empty()) {
            readByFields();
        } else {
            readByConstructor();
        }
        absent.writeMethod(file.method() + "void noteAbsent(" + reader + ", " + file.self() + " value, int inside, "
                + seen.parameter() + ")");
        readInto();
    }

    // ---- instances whose fields are set one by one ----

    private void readByFields() {
        openRead();
        text.line(file.self() + " " + object + " = " + file.create(List.of()) + ";");
        for (Field field : fields) {
            if (field.value().optional()) {
                text.open("if (" + field.access().get(object) + " == null)");
                text.line(field.access().set(object, expressions.absent(field)));
                text.close();
            }
        }
        text.line("readFields(reader, " + object + ");");
        text.line("return " + object + ";");
        text.close().blank();
        text.open("private " + file.method() + "void readFields(" + reader + ", " + file.self() + " " + object + ")");
        List<List<Field>> parts = Parts.of(fields, fields.size() <= STRAIGHT ? STRAIGHT : PIECE);
        text.line("int outer = reader.startDocument();");
        text.line(seen.declaration());
        if (parts.size() == 1) {
            straightLine(0, fields, field -> field.access().set(object, expressions.read(field)));
        } else {
            for (int part = 0; part < parts.size(); part++) {
                text.line(seen.word(part * PIECE) + " |= readFields" + (part + 1) + "(reader, " + object + ");");
            }
        }
        text.open("if (reader.hasNext())");
        text.line("readOthers(reader, " + object + ", " + seen.name() + ");");
        absent.noteOtherwise(object);
        text.close();
        text.line("reader.endDocument(outer);");
        text.close().blank();
        for (int part = 0; part < parts.size() && parts.size() > 1; part++) {
            readPart(part + 1, parts.get(part));
        }
        text.doc("Reads what is not as predicted: another order, another type, unknown fields.");
        text.open("private " + file.method() + "void readOthers(" + reader + ", " + file.self() + " " + object + ", "
                + seen.parameter() + ")");
        declareExtra();
        loop(field -> field.access().set(object, expressions.read(field)));
        if (model.extra() != null) {
            text.open("if (extra != null)");
            text.line(model.extra().access().set(object, "extra"));
            text.close();
        }
        absent.note(object, "reader.position()");
        text.close().blank();
    }

    /** A piece of the straight line; what it has seen are bits of one word. */
    private void readPart(int number, List<Field> part) {
        text.open("private " + file.method() + "long readFields" + number + "(" + reader + ", " + file.self() + " "
                + object + ")");
        text.line("long seen = 0;");
        straightLine((number - 1) * PIECE, part, field -> field.access().set(object, expressions.read(field)));
        text.line("return seen;");
        text.close().blank();
    }

    // ---- instances that a constructor makes ----

    private void readByConstructor() {
        openRead();
        text.line("int outer = reader.startDocument();");
        text.line(seen.declaration());
        for (Field field : fields) {
            text.assign(file.types.of(field.type()) + " " + file.local(field), expressions.absent(field));
        }
        if (fields.size() > STRAIGHT) {
            readInLoop();
            return;
        }
        straightLine(0, fields, field -> file.local(field) + " = " + expressions.read(field) + ";");
        text.open("if (reader.hasNext())");
        List<String> arguments = new ArrayList<>(List.of("reader", "outer", seen.name()));
        fields.forEach(field -> arguments.add(file.local(field)));
        text.call("return readOthers", arguments, ";");
        text.close();
        text.line("reader.endDocument(outer);");
        construct(false);
        text.close().blank();
        text.doc("Reads what is not as predicted: another order, another type, unknown fields.");
        List<String> parameters = new ArrayList<>(List.of(reader, "int outer", seen.parameter()));
        fields.forEach(field -> parameters.add(file.nullable(field.type()) + " " + file.local(field)));
        text.call("private " + file.method() + file.self() + " readOthers", parameters, " {");
        text.indent();
        declareExtra();
        loop(field -> file.local(field) + " = " + expressions.read(field) + ";");
        text.line("reader.endDocument(outer);");
        construct(true);
        text.close().blank();
    }

    /** The rest of the method for wide types, whose fields would be too many as parameters of another one. */
    private void readInLoop() {
        declareExtra();
        loop(field -> file.local(field) + " = " + expressions.read(field) + ";");
        text.line("reader.endDocument(outer);");
        construct(true);
        text.close().blank();
    }

    private void construct(boolean withExtra) {
        List<String> arguments = model.creation().parameters().stream()
                .map(name -> isExtra(name) && !withExtra ? "null" : file.local(name))
                .collect(Collectors.toList());
        List<Field> others =
                fields.stream().filter(field -> !field.constructed()).toList();
        boolean extraAfter = model.extra() != null && !model.extra().constructed() && withExtra;
        if (others.isEmpty() && !extraAfter && absent.isEmpty()) {
            text.call("return " + createHead(), arguments, ";");
            return;
        }
        text.call(file.self() + " made = " + createHead(), arguments, ";");
        for (Field field : others) {
            text.open("if (" + seen.test(fields.indexOf(field)) + ")");
            text.line(field.access().set("made", file.local(field)));
            text.close();
        }
        if (extraAfter) {
            text.open("if (extra != null)");
            text.line(Objects.requireNonNull(model.extra()).access().set("made", "extra"));
            text.close();
        }
        absent.note("made", "reader.position() - 1");
        text.line("return made;");
    }

    private boolean isExtra(String name) {
        return model.extra() != null && model.extra().name().equals(name);
    }

    private String createHead() {
        String call = file.create(List.of());
        return call.substring(0, call.length() - 2);
    }

    // ---- shared ----

    private void openRead() {
        text.line("@Override");
        text.open("public " + file.nullableSelf() + " read(" + reader + ")");
        text.open("if (reader.readNull())");
        text.line("return null;");
        text.close();
    }

    private void straightLine(int first, List<Field> some, Function<Field, String> assignment) {
        for (int index = 0; index < some.size(); index++) {
            Field field = some.get(index);
            if (field.value().bsonType() != null) {
                text.open("if (reader.at(" + file.header(field) + "))");
                text.line(assignment.apply(field));
                text.line("seen |= " + Seen.bit(first + index) + ";");
                text.close();
            }
        }
    }

    private void declareExtra() {
        if (model.extra() != null) {
            text.line(file.use("org.bson.BsonDocument") + " extra = null;");
        }
    }

    private void loop(Function<Field, String> assignment) {
        text.line("int expected = " + seen.firstMissing() + ";");
        text.open("while (reader.hasNext())");
        text.line("int field = FIELDS.next(reader, expected);");
        text.open("if (field != " + file.use("dev.databridge.bson.FieldTable") + ".UNKNOWN)");
        text.open("if (" + seen.testVariable() + ")");
        text.line(
                model.options().lenientDuplicates()
                        ? "reader.noteDuplicate();"
                        : "throw " + file.use("dev.databridge.codec.FieldValues") + ".duplicate(reader);");
        text.close();
        text.line(seen.addVariable());
        text.line("expected = field + 1;");
        text.close();
        text.open("switch (field)");
        for (int index = 0; index < fields.size(); index++) {
            text.line("case " + index + " -> " + assignment.apply(fields.get(index)));
        }
        text.line(
                model.extra() == null
                        ? "default -> reader.skip();"
                        : "default -> extra = " + file.use("dev.databridge.codec.ExtraFields")
                                + ".read(reader, extra);");
        text.close();
        text.close();
    }

    private void readInto() {
        text.line("@Override");
        text.open("public void readInto(" + reader + ", " + file.self() + " target)");
        if (!model.mutable()) {
            file.refuse("read a new one instead");
        } else {
            text.open("if (reader.readNull())");
            text.line("throw reader.mismatch(\"document\");");
            text.close();
            text.line("copy(read(reader), target);");
        }
        text.close().blank();
        if (model.mutable()) {
            copy();
        }
    }

    private void copy() {
        text.open("private " + file.method() + "void copy(" + file.self() + " from, " + file.self() + " to)");
        for (Field field : fields) {
            text.line(field.access().set("to", field.access().get("from")));
        }
        if (model.extra() != null) {
            text.line(model.extra().access().set("to", model.extra().access().get("from")));
        }
        text.close().blank();
    }
}
