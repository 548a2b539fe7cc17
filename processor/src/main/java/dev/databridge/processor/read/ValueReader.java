package dev.databridge.processor.read;

import dev.databridge.annotation.Code;
import dev.databridge.annotation.Convert;
import dev.databridge.annotation.StoredAs;
import dev.databridge.processor.model.Container;
import dev.databridge.processor.model.Embedded;
import dev.databridge.processor.model.EnumValue;
import dev.databridge.processor.model.GeneratedNames;
import dev.databridge.processor.model.PathKind;
import dev.databridge.processor.model.Scalar;
import dev.databridge.processor.model.Value;
import dev.databridge.processor.model.Variable;
import dev.databridge.processor.read.ContainerTypes.ContainerType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** Finds out how the values of a type are stored; each method gives null where it has added a problem. */
final class ValueReader {
    private static final Set<String> SORTED = Set.of("sortedSet", "navigableSet", "treeSet");

    private final Compilation compilation;
    private final String packageName;
    private final Problems problems;
    /** The converters whose stored types are being read. */
    private final Set<TypeElement> open = new HashSet<>();

    ValueReader(Compilation compilation, String packageName, Problems problems) {
        this.compilation = compilation;
        this.packageName = packageName;
        this.problems = problems;
    }

    /** The package of the generated code. */
    String packageName() {
        return packageName;
    }

    /** Goes into the stored type of a converter; false if that is where this is already. */
    boolean enter(TypeElement converter) {
        return open.add(converter);
    }

    /** Comes out of the stored type of a converter. */
    void leave(TypeElement converter) {
        open.remove(converter);
    }

    /**
     * Reads a type.
     *
     * @param type the type of a field, or a part of it
     * @param as the form that the field asks for
     * @param at the field
     */
    @Nullable
    Value read(TypeMirror type, StoredAs as, Element at) {
        Optional<TypeMirror> converter = converter(type);
        if (converter.isPresent()) {
            return new ConverterReader(compilation, this).read(type, converter.get(), as, at);
        }
        return switch (type.getKind()) {
            case ERROR -> throw new UnresolvedTypeException(type);
            case ARRAY -> array((ArrayType) type, as, at);
            case DECLARED -> declared((DeclaredType) type, as, at);
            case TYPEVAR -> new Variable((TypeVariable) type);
            case WILDCARD -> problem(at, "has a wildcard in its type; write the type itself, such as List<String>");
            default -> scalar(type, type.getKind().name().toLowerCase(java.util.Locale.ROOT), as, at);
        };
    }

    private Optional<TypeMirror> converter(TypeMirror type) {
        Optional<? extends AnnotationMirror> here = Mirrors.find(type, Convert.class.getName());
        if (here.isPresent()) {
            compilation.addTypeAnnotation();
        }
        if (here.isEmpty() && type instanceof DeclaredType declared) {
            here = Mirrors.find(declared.asElement(), Convert.class.getName());
        }
        return here.flatMap(mirror -> Mirrors.type(mirror, "value"));
    }

    private @Nullable Value scalar(TypeMirror type, String name, StoredAs as, Element at) {
        Map<StoredAs, Scalar.Form> forms = Scalars.forms(name);
        if (forms == null) {
            return unsupported(type, at);
        }
        Scalar.Form form = forms.get(as);
        if (form == null) {
            String valid = forms.keySet().stream().map(StoredAs::name).collect(Collectors.joining(", "));
            return problem(at, "is a " + name + " and cannot be stored as " + as + "; choose one of " + valid);
        }
        return new Scalar(type, form);
    }

    private @Nullable Value array(ArrayType type, StoredAs as, Element at) {
        TypeMirror component = type.getComponentType();
        if (component.getKind().isPrimitive()) {
            return scalar(type, component.getKind().name().toLowerCase(java.util.Locale.ROOT) + "[]", as, at);
        }
        if (!compilation.types().isSameType(component, compilation.types().erasure(component))) {
            return problem(at, "is an array of a generic type; use a List");
        }
        Value element = read(component, as, at);
        return element == null ? null : new Container(type, Container.Kind.ARRAY, "array", null, element);
    }

    private @Nullable Value declared(DeclaredType type, StoredAs as, Element at) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        if (Scalars.forms(name) != null) {
            return scalar(type, name, as, at);
        }
        ContainerType container = ContainerTypes.find(name);
        if (container != null) {
            return container(type, container, as, at);
        }
        if (element.getKind() == ElementKind.ENUM) {
            return enumValue(type, element, as, at);
        }
        if (isBsonValue(type)) {
            String codec = "bson(" + element.getQualifiedName() + ".class)";
            return new Scalar(
                    type, new Scalar.Form("ValueCodecs", codec, null, null, PathKind.COMPARABLE, false, null));
        }
        if (as != StoredAs.DEFAULT) {
            return problem(at, "is an object and cannot be stored as " + as + "; remove 'as', or use @Convert");
        }
        return embedded(type, element, at);
    }

    private boolean isBsonValue(DeclaredType type) {
        TypeElement bsonValue = compilation.elements().getTypeElement("org.bson.BsonValue");
        return bsonValue != null && compilation.types().isSubtype(type, bsonValue.asType());
    }

    private @Nullable Value container(DeclaredType type, ContainerType container, StoredAs as, Element at) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        if (arguments.isEmpty()) {
            return problem(
                    at, "is a raw " + type.asElement().getSimpleName() + "; say what it holds, such as List<String>");
        }
        Value element = read(arguments.get(arguments.size() - 1), as, at);
        boolean map = container.kind() == Container.Kind.MAP || container.kind() == Container.Kind.ENUM_MAP;
        Container.Key key = map ? key(arguments.get(0), at) : null;
        if (element == null || map && key == null) {
            return null;
        }
        if (SORTED.contains(container.factory()) && !isOrdered(arguments.get(0))) {
            return problem(
                    at,
                    "is a sorted set of " + arguments.get(0)
                            + ", which has no natural order; let it implement Comparable, or use a Set");
        }
        return new Container(type, container.kind(), container.factory(), key, element);
    }

    private boolean isOrdered(TypeMirror type) {
        TypeElement comparable = compilation.elements().getTypeElement("java.lang.Comparable");
        return type.getKind() == TypeKind.TYPEVAR
                || compilation.types().isSubtype(type, compilation.types().erasure(comparable.asType()));
    }

    private Container.@Nullable Key key(TypeMirror type, Element at) {
        if (type.getKind() == TypeKind.ERROR) {
            throw new UnresolvedTypeException(type);
        }
        if (type instanceof DeclaredType declared) {
            TypeElement element = (TypeElement) declared.asElement();
            String codec = ContainerTypes.key(element.getQualifiedName().toString());
            if (codec != null || element.getKind() == ElementKind.ENUM) {
                return new Container.Key(type, codec);
            }
        }
        problem(
                at,
                "is a map with keys of type " + type + ", which have no text form; use String, an enum, Integer, Long, "
                        + "Short, Byte, Double, Boolean, Character, UUID, ObjectId or LocalDate");
        return null;
    }

    private @Nullable Value enumValue(DeclaredType type, TypeElement element, StoredAs as, Element at) {
        if (as != StoredAs.DEFAULT && as != StoredAs.STRING) {
            return problem(
                    at,
                    "is an enum and cannot be stored as " + as
                            + "; choose STRING, or mark a code in the enum with @Code");
        }
        List<? extends Element> codes = element.getEnclosedElements().stream()
                .filter(member -> member.getAnnotation(Code.class) != null)
                .toList();
        if (codes.isEmpty() || as == StoredAs.STRING) {
            return new EnumValue(type, null);
        }
        return codes.size() == 1
                ? coded(type, element, codes.get(0), at)
                : problem(
                        at,
                        "is of the enum " + element.getSimpleName()
                                + ", which has several members with @Code; keep one");
    }

    /** A type's name without the annotations that stand on it. */
    private static String plainName(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
                : type.getKind().name().toLowerCase(java.util.Locale.ROOT);
    }

    private @Nullable Value coded(DeclaredType type, TypeElement element, Element code, Element at) {
        boolean method = code.getKind() == ElementKind.METHOD;
        TypeMirror codeType = method ? ((ExecutableElement) code).getReturnType() : code.asType();
        Map<StoredAs, Scalar.Form> forms = Scalars.forms(plainName(codeType));
        Scalar.Form form = forms == null ? null : forms.get(StoredAs.DEFAULT);
        if (form == null || !List.of("INT", "LONG", "STRING").contains(form.codec())) {
            return problem(
                    at,
                    "is of the enum " + element.getSimpleName() + ", whose @Code is a " + codeType
                            + "; codes are int, long or String");
        }
        if (!Compilation.accessible(code, packageName)) {
            return problem(
                    at,
                    "is of the enum " + element.getSimpleName() + ", whose @Code " + code.getSimpleName()
                            + " is out of reach of generated code; make it "
                            + (code.getModifiers().contains(Modifier.PRIVATE) ? "package-private or " : "") + "public");
        }
        boolean plain = !code.getModifiers().contains(Modifier.STATIC)
                && !(code instanceof ExecutableElement getter
                        && (!getter.getParameters().isEmpty()
                                || Thrown.mistake(getter).isPresent()));
        if (!plain) {
            return problem(
                    at,
                    "is of the enum " + element.getSimpleName() + ", whose @Code " + code.getSimpleName()
                            + " gives a constant no code; mark a field that is not static, or a method without parameters and "
                            + "checked exceptions");
        }
        return new EnumValue(type, new EnumValue.Code(code.getSimpleName().toString(), method, form));
    }

    private @Nullable Value embedded(DeclaredType type, TypeElement element, Element at) {
        String mistake = EmbeddedRules.mistake(element, packageName);
        if (mistake != null) {
            return problem(at, mistake);
        }
        GeneratedNames names = compilation.locate(element, packageName);
        if (names == null) {
            return problem(
                    at,
                    "is of type " + element.getQualifiedName() + ", which has no codec: it is not part of this "
                            + "compilation; name it in @ImportEmbedded on a class or package of yours, or use @Convert");
        }
        List<Value> arguments = new ArrayList<>();
        for (TypeMirror argument : type.getTypeArguments()) {
            Value value = read(argument, StoredAs.DEFAULT, at);
            if (value == null) {
                return null;
            }
            arguments.add(value);
        }
        if (arguments.size() != element.getTypeParameters().size()) {
            return problem(at, "is a raw " + element.getSimpleName() + "; give it its type arguments");
        }
        return new Embedded(type, names, arguments);
    }

    private @Nullable Value unsupported(TypeMirror type, Element at) {
        return problem(at, "is of type " + type + ", which cannot be stored; mark it @Transient, or use @Convert");
    }

    /** Adds a problem of a field; the text goes on after the field's name. */
    @Nullable
    Value problem(Element at, String text) {
        Element owner = Objects.requireNonNull(at.getEnclosingElement(), "a field is in a class");
        problems.add(at, owner.getSimpleName() + "." + at.getSimpleName() + " " + text);
        return null;
    }
}
