package dev.databridge.processor.write;

import dev.databridge.processor.model.Field;
import dev.databridge.processor.model.Models;
import dev.databridge.processor.model.ObjectModel;
import dev.databridge.processor.source.Imports;
import dev.databridge.processor.source.Names;
import dev.databridge.processor.source.SourceText;
import dev.databridge.processor.source.TypeText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Writes the class of typed paths of one class. */
public final class PathWriter {
    private final ObjectModel model;
    private final Imports imports;
    private final TypeText types;
    private final SourceText text = new SourceText();
    private final PathExpressions paths;
    private final Compiler compiler;
    /** The type parameters of the model. */
    private final List<String> parameters;
    /** The type parameter for the document; those of the model come behind it. */
    private final String document;
    /** The field that holds the codec of a generic model. */
    private final String ownCodec;

    private PathWriter(ObjectModel model, Models models, Compiler compiler) {
        this.model = model;
        this.compiler = compiler;
        parameters = CodecFile.typeParameters(model);
        document = new Names(Set.copyOf(parameters)).take("D");
        ownCodec = new Names(model.fields().stream().map(PathWriter::name).collect(Collectors.toSet())).take("codec");
        imports = new Imports(
                model.generated().packageName(),
                compiler::exists,
                model.generated().paths(),
                members());
        types = new TypeText(compiler.types(), imports);
        paths = new PathExpressions(new CodecFile(model, models, compiler), ownCodec, imports, types);
    }

    private Set<String> members() {
        Set<String> members = new HashSet<>(parameters);
        members.addAll(Set.of("Path", document));
        return members;
    }

    /** The source of a model's paths. */
    public static String write(ObjectModel model, Models models, Compiler compiler) {
        return new PathWriter(model, models, compiler).write();
    }

    private String write() {
        String name = model.generated().paths();
        String self = types.raw(model.type());
        text.doc("The typed paths of {@link " + self + "}, for filters, sorts and updates.");
        CodecFile.generated(text, imports, model, compiler.elements());
        text.open(visibility() + "final class " + name);
        if (!model.generic()) {
            statics(self);
        }
        text.line("private " + name + "() {}");
        text.blank();
        pathClass(self);
        text.close();
        return text.file(model.generated().packageName(), imports);
    }

    private String visibility() {
        for (Element outer = model.type(); outer instanceof TypeElement; outer = outer.getEnclosingElement()) {
            if (!outer.getModifiers().contains(Modifier.PUBLIC)) {
                return "";
            }
        }
        return "public ";
    }

    private void statics(String self) {
        for (Field field : model.fields()) {
            if (!PathExpressions.isMethod(field.value())) {
                doc(field);
                text.assign(
                        "public static final " + paths.type(field.value(), self) + " " + name(field),
                        paths.make(field.value(), Names.literal(field.stored())));
                text.blank();
            }
        }
        for (Field field : model.fields()) {
            if (PathExpressions.isMethod(field.value())) {
                doc(field);
                text.open("public static " + paths.type(field.value(), self) + " " + method(field) + "()");
                text.result(paths.make(field.value(), Names.literal(field.stored())));
                text.close().blank();
            }
        }
    }

    private void pathClass(String self) {
        String codec =
                imports.name(model.generated().packageName(), model.generated().codec());
        String declared = model.type().getTypeParameters().stream()
                .map(parameter ->
                        ", " + Imports.typeParameter(parameter.getSimpleName().toString()) + bounds(parameter))
                .collect(Collectors.joining());
        String arguments = "<" + String.join(", ", parameters) + ">";
        String embedded = imports.name("dev.databridge.path.EmbeddedPath");
        text.line("/**");
        text.line(" * The paths of a {@link " + self + "} inside a document.");
        text.line(" *");
        text.line(" * @param <" + document + "> the document's type");
        parameters.forEach(parameter -> text.line(" * @param <" + parameter + "> as in the class"));
        text.line(" */");
        text.open("public static class Path<" + document + declared + "> extends " + embedded + "<" + document + ", "
                + self + (model.generic() ? arguments : "") + ">");
        if (model.generic()) {
            text.line("private final " + codec + arguments + " " + ownCodec + ";")
                    .blank();
        }
        for (Field field : model.fields()) {
            if (!PathExpressions.isMethod(field.value())) {
                doc(field);
                text.line("public final " + paths.type(field.value(), document) + " " + name(field) + ";")
                        .blank();
            }
        }
        text.doc("For generated code.");
        text.open("public Path(String path" + (model.generic() ? ", " + codec + arguments + " " + ownCodec : "") + ")");
        text.line("super(path, " + (model.generic() ? ownCodec : codec + ".INSTANCE") + ");");
        if (model.generic()) {
            text.line("this." + ownCodec + " = " + ownCodec + ";");
        }
        for (Field field : model.fields()) {
            if (!PathExpressions.isMethod(field.value())) {
                String name = name(field);
                String target = name.equals("path") || name.equals("codec") ? "this." + name : name;
                text.assign(target, paths.make(field.value(), "path + " + Names.literal("." + field.stored())));
            }
        }
        text.close().blank();
        for (Field field : model.fields()) {
            if (PathExpressions.isMethod(field.value())) {
                doc(field);
                text.open("public " + paths.type(field.value(), document) + " " + method(field) + "()");
                text.result(paths.make(field.value(), "path() + " + Names.literal("." + field.stored())));
                text.close().blank();
            }
        }
        text.close();
    }

    private String bounds(javax.lang.model.element.TypeParameterElement parameter) {
        String bounds = parameter.getBounds().stream()
                .filter(bound -> !bound.toString().equals("java.lang.Object"))
                .map(types::of)
                .collect(Collectors.joining(" & "));
        return bounds.isEmpty() ? "" : " extends " + bounds;
    }

    private void doc(Field field) {
        text.doc("The path of {@code " + SourceText.inDoc(field.stored()) + "}.");
    }

    private static String name(Field field) {
        return field.role() == Field.Role.ID ? "id" : field.name();
    }

    private String method(Field field) {
        String name = name(field);
        return compiler.pathMethods().contains(name) ? name + "_" : name;
    }
}
