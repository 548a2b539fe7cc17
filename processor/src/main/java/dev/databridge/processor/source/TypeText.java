package dev.databridge.processor.source;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/** Types as they are written in a source file, without the annotations that they carry. */
public final class TypeText {
    private final Types types;
    private final Imports imports;

    /** For one file. */
    public TypeText(Types types, Imports imports) {
        this.types = types;
        this.imports = imports;
    }

    /** The type with its arguments. */
    public String of(TypeMirror type) {
        return switch (type.getKind()) {
            case ARRAY -> of(((ArrayType) type).getComponentType()) + "[]";
            case DECLARED -> declared((DeclaredType) type);
            case TYPEVAR ->
                Imports.typeParameter(
                        ((TypeVariable) type).asElement().getSimpleName().toString());
            default ->
                type.getKind().isPrimitive()
                        ? type.getKind().name().toLowerCase(java.util.Locale.ROOT)
                        : type.toString();
        };
    }

    /** The type as an argument of another: boxed if it is primitive. */
    public String boxed(TypeMirror type) {
        return type.getKind().isPrimitive()
                ? of(types.boxedClass((PrimitiveType) type).asType())
                : of(type);
    }

    /** The class without arguments. */
    public String raw(TypeMirror type) {
        return switch (type.getKind()) {
            case ARRAY -> raw(((ArrayType) type).getComponentType()) + "[]";
            case DECLARED -> raw((TypeElement) ((DeclaredType) type).asElement());
            default -> of(type);
        };
    }

    /** The class without arguments. */
    public String raw(TypeElement type) {
        return imports.name(packageOf(type), nameInPackage(type));
    }

    private String declared(DeclaredType type) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        String raw = raw((TypeElement) type.asElement());
        if (arguments.isEmpty()) {
            return raw;
        }
        return raw + arguments.stream().map(this::of).collect(Collectors.joining(", ", "<", ">"));
    }

    /** The name of a type's package, empty for the unnamed one. */
    public static String packageOf(Element element) {
        Element outer = element;
        while (outer.getKind() != ElementKind.PACKAGE) {
            outer = Objects.requireNonNull(outer.getEnclosingElement(), "only a module is in no package");
        }
        return ((PackageElement) outer).getQualifiedName().toString();
    }

    /** The dotted name of a type within its package. */
    public static String nameInPackage(TypeElement type) {
        Element outer = type.getEnclosingElement();
        String name = type.getSimpleName().toString();
        return outer instanceof TypeElement around ? nameInPackage(around) + '.' + name : name;
    }
}
