package dev.databridge.processor.read;

import dev.databridge.annotation.StoredAs;
import dev.databridge.processor.model.Converted;
import dev.databridge.processor.model.Value;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Convert}: what the class is, and whether it fits the value. */
final class ConverterReader {
    private static final String CONVERTER = "dev.databridge.codec.Converter";
    private static final String DRIVER_CODEC = "org.bson.codecs.Codec";

    private final Types types;
    private final Compilation compilation;
    private final ValueReader values;

    ConverterReader(Compilation compilation, ValueReader values) {
        this.types = compilation.types();
        this.compilation = compilation;
        this.values = values;
    }

    @Nullable
    Value read(TypeMirror type, TypeMirror converter, StoredAs as, Element at) {
        if (converter.getKind() == TypeKind.ERROR) {
            throw new UnresolvedTypeException(converter);
        }
        TypeElement element = (TypeElement) types.asElement(converter);
        String name = element.getSimpleName().toString();
        if (!instantiable(element, values.packageName())) {
            return values.problem(
                    at,
                    "has the converter " + name + ", of which no instance can be made; it needs to be a class "
                            + "with a constructor without parameters that generated code can reach");
        }
        Optional<String> thrown = ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
                .filter(constructor -> constructor.getParameters().isEmpty())
                .findFirst()
                .flatMap(Thrown::mistake);
        if (thrown.isPresent()) {
            return values.problem(at, "has the converter " + name + ", whose constructor" + thrown.get());
        }
        Optional<DeclaredType> asConverter = supertype(element.asType(), CONVERTER);
        if (asConverter.isPresent()) {
            return converted(type, element, asConverter.get(), as, at);
        }
        Optional<DeclaredType> asCodec = supertype(element.asType(), DRIVER_CODEC);
        if (asCodec.isEmpty()) {
            return values.problem(
                    at,
                    "has the converter " + name + ", which implements neither " + CONVERTER + " nor " + DRIVER_CODEC);
        }
        return fits(type, element, asCodec.get(), at) ? new Converted(type, element, null) : null;
    }

    private @Nullable Value converted(
            TypeMirror type, TypeElement converter, DeclaredType asConverter, StoredAs as, Element at) {
        String name = converter.getSimpleName().toString();
        if (!fits(type, converter, asConverter, at)) {
            return null;
        }
        if (!values.enter(converter)) {
            return values.problem(
                    at,
                    "has the converter " + name
                            + ", whose stored type leads back to this converter; let it store another type");
        }
        Value stored = values.read(asConverter.getTypeArguments().get(1), as, at);
        values.leave(converter);
        return stored == null ? null : new Converted(type, converter, stored);
    }

    private boolean fits(TypeMirror type, TypeElement element, DeclaredType converter, Element at) {
        String name = element.getSimpleName().toString();
        if (converter.getTypeArguments().isEmpty()) {
            values.problem(
                    at, "has the converter " + name + ", which names no types; give its interface type arguments");
            return false;
        }
        TypeMirror converts = converter.getTypeArguments().get(0);
        TypeMirror boxed = type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
        boolean fits = element.getTypeParameters().isEmpty()
                ? isSame(converts, boxed)
                : isSame(types.erasure(converts), types.erasure(boxed));
        if (fits) {
            return true;
        }
        values.problem(
                at,
                "has the converter " + name + ", which converts " + plain(converts) + "; expected one for "
                        + plain(boxed));
        return false;
    }

    /** A type as a message shows it, without the annotations that it carries. */
    private static String plain(TypeMirror type) {
        return type.toString().replaceAll("@[\\w.]+(\\([^)]*\\))? ?", "");
    }

    /** Whether two types are the same, annotations aside; the compiler's own question is never true of wildcards. */
    private boolean isSame(TypeMirror one, TypeMirror other) {
        return types.isSubtype(one, other) && types.isSubtype(other, one);
    }

    private static boolean instantiable(TypeElement type, String fromPackage) {
        if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD
                || type.getModifiers().contains(Modifier.ABSTRACT)
                || EmbeddedRules.shape(type, fromPackage) != null) {
            return false;
        }
        return type.getEnclosedElements().stream()
                .anyMatch(member -> member.getKind() == ElementKind.CONSTRUCTOR
                        && ((ExecutableElement) member).getParameters().isEmpty()
                        && Compilation.accessible(member, fromPackage));
    }

    private Optional<DeclaredType> supertype(TypeMirror type, String name) {
        TypeElement goal = compilation.elements().getTypeElement(name);
        return goal == null ? Optional.empty() : search(List.of(type), goal);
    }

    private Optional<DeclaredType> search(List<? extends TypeMirror> among, TypeElement goal) {
        for (TypeMirror type : among) {
            if (type instanceof DeclaredType declared && declared.asElement().equals(goal)) {
                return Optional.of(declared);
            }
            Optional<DeclaredType> above = search(types.directSupertypes(type), goal);
            if (above.isPresent()) {
                return above;
            }
        }
        return Optional.empty();
    }
}
