package dev.databridge.processor.write;

import dev.databridge.processor.model.Field;
import dev.databridge.processor.model.Models;
import dev.databridge.processor.model.ObjectModel;
import dev.databridge.processor.model.ObjectModel.Kind;
import dev.databridge.processor.source.Names;
import dev.databridge.processor.source.SourceText;
import dev.databridge.processor.write.CodecRef.Place;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes the codec of one class: its constants here, its methods through the writers of their groups. */
public final class CodecWriter {
    private final CodecFile file;
    private final ObjectModel model;
    private final SourceText text;

    private CodecWriter(CodecFile file) {
        this.file = file;
        this.model = file.model;
        this.text = file.text;
    }

    /** The source of a model's codec. */
    public static String write(ObjectModel model, Models models, Compiler compiler) {
        return new CodecWriter(new CodecFile(model, models, compiler)).write();
    }

    private String write() {
        String codec = model.generated().codec();
        String role = model.kind() == Kind.DOCUMENT ? "DocumentCodec" : "ObjectCodec";
        String visibility = "public ";
        text.doc("Reads and writes {@link " + file.types.raw(model.type()) + "}.");
        CodecFile.generated(text, file.imports, model, file.compiler.elements());
        text.open(visibility + "final class " + codec + file.declaredParameters() + " implements "
                + file.use("dev.databridge.codec." + role) + "<" + file.self() + ">" + constrained());
        constants();
        new ReadWriter(file).write();
        new WriteWriter(file).write();
        new SkeletonWriter(file).write();
        description();
        if (model.kind() == Kind.DOCUMENT) {
            new DocumentWriter(file).write();
        }
        if (model.checks().present()) {
            new CheckWriter(file).write();
        }
        new SkeletonWriter(file).writeClass();
        holder();
        text.close();
        return text.file(model.generated().packageName(), file.imports);
    }

    private String constrained() {
        return model.checks().present()
                ? ", " + file.use("dev.databridge.validation.Constrained") + "<" + file.self() + ">"
                : "";
    }

    private void constants() {
        String codec = model.generated().codec();
        if (!model.generic()) {
            text.doc("The only instance that generated code uses.");
            text.line("public static final " + codec + " INSTANCE = new " + codec + "();");
            text.blank();
        }
        String header = file.use("dev.databridge.bson.FieldHeader");
        for (Field field : model.fields()) {
            String type =
                    field.value().bsonType() == null ? "NULL" : field.value().bsonType();
            text.assign(
                    "private static final " + header + " " + file.header(field),
                    header + ".of(" + file.use("dev.databridge.bson.BsonTypeCode") + "." + type + ", "
                            + Names.literal(field.stored()) + ")");
        }
        text.blank();
        String table = file.use("dev.databridge.bson.FieldTable");
        text.call("private static final " + table + " FIELDS = " + table + ".of", storedNames(), ";");
        text.blank();
        declare(Place.STATIC, "static final ");
        if (model.kind() == Kind.DOCUMENT) {
            new DocumentWriter(file).writeMapping();
        }
        if (file.hasInitial()) {
            String self = file.types.raw(model.type());
            text.line("// What is not null here is stored as null when it is, so that it comes back as null.");
            text.assign(
                    "private static final " + self + (model.generic() ? "<" + wildcards() + ">" : "") + " INITIAL",
                    file.create(List.of()));
            text.blank();
        }
        if (model.generic()) {
            instanceCodecs();
        } else {
            text.doc("For the service loader; use {@link #INSTANCE}.");
            text.line("public " + codec + "() {}");
            text.blank();
        }
    }

    private String wildcards() {
        return model.type().getTypeParameters().stream().map(parameter -> "?").collect(Collectors.joining(", "));
    }

    private void instanceCodecs() {
        List<String> variables = CodecFile.typeParameters(model);
        String valueCodec = file.use("dev.databridge.codec.ValueCodec");
        for (String variable : variables) {
            text.line("final " + valueCodec + "<" + variable + "> " + CodecRefs.variableCodec(variable) + ";");
        }
        for (CodecRefs.Constant constant : file.codecs.constants(Place.INSTANCE)) {
            text.line("final " + constant.type() + " " + constant.name() + ";");
        }
        text.blank();
        text.doc("With the codecs of its type arguments.");
        text.open("public " + model.generated().codec()
                + variables.stream()
                        .map(variable -> valueCodec + "<" + variable + "> " + CodecRefs.variableCodec(variable))
                        .collect(Collectors.joining(", ", "(", ")")));
        for (String variable : variables) {
            String name = CodecRefs.variableCodec(variable);
            text.line("this." + name + " = " + name + ";");
        }
        for (CodecRefs.Constant constant : file.codecs.constants(Place.INSTANCE)) {
            text.line(constant.name() + " = " + constant.expression() + ";");
        }
        text.close();
        text.blank();
    }

    private void declare(Place place, String modifiers) {
        for (CodecRefs.Constant constant : file.codecs.constants(place)) {
            text.assign(modifiers + constant.type() + " " + constant.name(), constant.expression());
        }
        text.blank();
    }

    private void holder() {
        if (file.codecs.constants(Place.LAZY).isEmpty()) {
            return;
        }
        text.doc("Codecs that lead back here, made on first use: codecs that wait for each other would wait forever.");
        text.open("static final class " + CodecRefs.HOLDER);
        declare(Place.LAZY, "static final ");
        text.line("private " + CodecRefs.HOLDER + "() {}");
        text.close();
    }

    private List<String> storedNames() {
        return model.fields().stream()
                .map(field -> Names.literal(field.stored()))
                .toList();
    }

    private void description() {
        text.line("@Override");
        text.open("public int interfaceVersion()");
        text.line("return 1;");
        text.close().blank();
        text.line("@Override");
        String self = file.types.raw(model.type());
        text.open("public Class<" + (model.generic() ? "? super " + file.self() : self) + "> type()");
        text.line("return " + self + ".class;");
        text.close().blank();
        text.line("@Override");
        text.open("public " + file.use("java.util.List") + "<String> storedNames()");
        text.call("return " + file.use("java.util.List") + ".of", storedNames(), ";");
        text.close().blank();
        if (model.projectedPaths() != null && !model.projectedPaths().equals(plainNames())) {
            text.line("@Override");
            text.open("public " + file.use("java.util.List") + "<String> projectedPaths()");
            List<String> paths = Objects.requireNonNull(model.projectedPaths()).stream()
                    .map(Names::literal)
                    .toList();
            text.call("return " + file.use("java.util.List") + ".of", paths, ";");
            text.close().blank();
        }
    }

    private List<String> plainNames() {
        return model.fields().stream().map(Field::stored).toList();
    }
}
