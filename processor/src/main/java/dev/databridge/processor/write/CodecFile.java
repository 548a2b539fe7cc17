package dev.databridge.processor.write;

import dev.databridge.processor.model.Field;
import dev.databridge.processor.model.Models;
import dev.databridge.processor.model.ObjectModel;
import dev.databridge.processor.source.Imports;
import dev.databridge.processor.source.Names;
import dev.databridge.processor.source.SourceText;
import dev.databridge.processor.source.TypeText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** What the writers of one codec share: the text, the imports, and the names of everything that is declared. */
final class CodecFile {
    private static final Set<String> LOCALS =
            Set.of("reader", "writer", "value", "outer", "seen", "start", "field", "expected", "extra", "made");

    final ObjectModel model;
    final Models models;
    final Compiler compiler;
    final Imports imports;
    final TypeText types;
    final SourceText text = new SourceText();
    final CodecRefs codecs;
    /** The names that the class declares, to take more of them. */
    final Names constants;

    private final Set<String> used;
    private final Map<Field, String> headers = new HashMap<>();
    private final Map<String, String> locals = new HashMap<>();

    CodecFile(ObjectModel model, Models models, Compiler compiler) {
        this.model = model;
        this.models = models;
        this.compiler = compiler;
        String codecClass = model.generated().codec();
        Set<String> members = new HashSet<>(typeParameters(model));
        members.addAll(Set.of("Skeleton", CodecRefs.HOLDER));
        imports = new Imports(model.generated().packageName(), compiler::exists, codecClass, members);
        types = new TypeText(compiler.types(), imports);
        used = new UsedTypes(model).names();
        constants = new Names(Set.of("INSTANCE", "FIELDS", "INITIAL", "MAPPING"));
        used.forEach(constants::take);
        typeParameters(model).forEach(name -> constants.take(CodecRefs.variableCodec(name)));
        for (Field field : model.fields()) {
            headers.put(field, constants.take(Names.constant(field.name())));
        }
        codecs = new CodecRefs(model, models, imports, types, constants);
        LOCALS.forEach(constants::take);
        for (Field field : model.fields()) {
            locals.put(field.name(), constants.take(localWish(field.name())));
        }
        if (model.extra() != null) {
            locals.put(model.extra().name(), "extra");
        }
    }

    /** A local variable is small, so that it hides neither a constant nor a class. */
    private static String localWish(String name) {
        String small = Names.decapitalize(name);
        return javax.lang.model.SourceVersion.isKeyword(small) ? small + "_" : small;
    }

    /** The local variable that holds an instance of the model. */
    String object() {
        String name = Names.decapitalize(model.type().getSimpleName().toString());
        boolean free =
                !javax.lang.model.SourceVersion.isKeyword(name) && !LOCALS.contains(name) && !used.contains(name);
        return free ? name : name + "_";
    }

    /** The annotation that says who wrote a class, where the model's module can see it. */
    static void generated(SourceText text, Imports imports, ObjectModel model, Elements elements) {
        String annotation = "javax.annotation.processing.Generated";
        ModuleElement module = elements.getModuleOf(model.type());
        boolean visible = module == null || elements.getTypeElement(module, annotation) != null;
        if (visible) {
            text.line("@" + imports.name(annotation) + "(\"dev.databridge.processor\")");
        }
        if (new UsedTypes(model).deprecated(elements)) {
            text.line("@SuppressWarnings({\"deprecation\", \"removal\"}) // of the model; its users are warned there");
        }
    }

    /** The model's class with its type parameters. */
    String self() {
        return types.raw(model.type()) + parameters();
    }

    /** The names of a model's type parameters, as they are in what is generated. */
    static List<String> typeParameters(ObjectModel model) {
        return model.type().getTypeParameters().stream()
                .map(parameter ->
                        Imports.typeParameter(parameter.getSimpleName().toString()))
                .toList();
    }

    /** The type parameters in angle brackets, or nothing. */
    String parameters() {
        return model.generic() ? "<" + String.join(", ", typeParameters(model)) + ">" : "";
    }

    /** The type parameters with their bounds in angle brackets, or nothing. */
    String declaredParameters() {
        return model.generic()
                ? model.type().getTypeParameters().stream()
                        .map(parameter ->
                                Imports.typeParameter(parameter.getSimpleName().toString())
                                        + bounds(parameter.getBounds()))
                        .collect(Collectors.joining(", ", "<", ">"))
                : "";
    }

    private String bounds(List<? extends TypeMirror> bounds) {
        String text = bounds.stream()
                .filter(bound -> !bound.toString().equals("java.lang.Object"))
                .map(types::of)
                .collect(Collectors.joining(" & "));
        return text.isEmpty() ? "" : " extends " + text;
    }

    /** The constant that holds a field's header. */
    String header(Field field) {
        return Objects.requireNonNull(headers.get(field), field::name);
    }

    /** The local variable that holds a field's value. */
    String local(Field field) {
        return Objects.requireNonNull(locals.get(field.name()), field::name);
    }

    /** The local variable of a field by its Java name. */
    String local(String fieldName) {
        return Objects.requireNonNull(locals.get(fieldName), fieldName);
    }

    /** The simple name of a class of the library, imported. */
    String use(String qualifiedName) {
        return imports.name(qualifiedName);
    }

    /** The model's class where null may stand for it. */
    String nullableSelf() {
        return nullable(model.type().asType());
    }

    /** The annotation of what may be null, imported, with a space behind. */
    String nullable() {
        return "@" + imports.name("org.jspecify.annotations.Nullable") + " ";
    }

    /** A type that may be null, as it is written in front of a name. */
    String nullable(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            return types.of(type);
        }
        String text = types.of(type);
        int array = text.indexOf("[]");
        String nullable = nullable();
        return array < 0
                ? qualifiedNullable(text, nullable)
                : text.substring(0, array) + " " + nullable + text.substring(array);
    }

    /** A type annotation stands before the last part of a qualified or nested name. */
    private static String qualifiedNullable(String type, String nullable) {
        int end = type.indexOf('<') < 0 ? type.length() : type.indexOf('<');
        int dot = type.lastIndexOf('.', end);
        return dot < 0 ? nullable + type : type.substring(0, dot + 1) + nullable + type.substring(dot + 1);
    }

    /** The modifier of a helper method: those of generic codecs need the codecs of the type arguments, others nothing. */
    String method() {
        return model.generic() ? "" : "static ";
    }

    /** Whether a fresh instance tells which nulls have to be stored. */
    boolean hasInitial() {
        return model.creation().empty()
                && !model.options().keepNulls()
                && model.fields().stream().anyMatch(field -> !field.primitive() && field.role() != Field.Role.ID);
    }

    /** An expression that makes an instance. */
    String create(List<String> arguments) {
        String list = "(" + String.join(", ", arguments) + ")";
        if (model.creation().factory() != null) {
            return types.raw(model.type()) + "." + model.creation().factory() + list;
        }
        return "new " + types.raw(model.type()) + (model.generic() ? "<>" : "") + list;
    }

    /** The statement that refuses to change an instance that exists. */
    void refuse(String remedy) {
        String type = model.type().getSimpleName().toString();
        boolean record = model.type().getKind() == javax.lang.model.element.ElementKind.RECORD;
        String reason = record
                ? " is a record, whose fields are final; "
                : " has fields that only its constructor sets (" + String.join(", ", constructedOnly()) + "); ";
        text.call("throw new UnsupportedOperationException", List.of(Names.literal(type + reason + remedy)), ";");
    }

    private List<String> constructedOnly() {
        return Stream.concat(model.fields().stream(), Stream.ofNullable(model.extra()))
                .filter(field -> field.access().write() == null)
                .map(Field::name)
                .toList();
    }
}
