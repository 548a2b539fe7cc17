package dev.databridge.processor.write;

import dev.databridge.processor.model.Container;
import dev.databridge.processor.model.Converted;
import dev.databridge.processor.model.Embedded;
import dev.databridge.processor.model.EnumValue;
import dev.databridge.processor.model.PathKind;
import dev.databridge.processor.model.Scalar;
import dev.databridge.processor.model.Value;
import dev.databridge.processor.source.Imports;
import dev.databridge.processor.source.TypeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.type.ArrayType;

/** The types of paths, and the expressions that make them. */
final class PathExpressions {
    private final CodecFile codecs;
    private final String ownCodec;
    private final Imports imports;
    private final TypeText types;
    /** How many lambdas are open around the expression that is written. */
    private int lambdas;

    /**
     * @param codecs the file of the codec, for the names of its constants
     * @param ownCodec the variable that holds the model's codec if it is generic
     * @param imports those of the file of paths
     * @param types those of the file of paths
     */
    PathExpressions(CodecFile codecs, String ownCodec, Imports imports, TypeText types) {
        this.codecs = codecs;
        this.ownCodec = ownCodec;
        this.imports = imports;
        this.types = types;
    }

    /** Whether a value is or holds an embedded object: its path is then a method, because types may be recursive. */
    static boolean isMethod(Value value) {
        return value instanceof Embedded || value instanceof Container container && isMethod(container.element());
    }

    /** The type of a value's path in a document. */
    String type(Value value, String document) {
        if (value instanceof Container container) {
            return container(container, document);
        }
        if (value instanceof Embedded embedded) {
            String arguments = embedded.arguments().stream()
                    .map(argument -> ", " + types.boxed(argument.type()))
                    .collect(Collectors.joining());
            return pathClass(embedded) + "<" + document + arguments + ">";
        }
        if (value instanceof Scalar scalar && scalar.form().path() == PathKind.ARRAY) {
            String box = types.boxed(component(scalar));
            return path("ArrayPath") + "<" + document + ", " + types.of(scalar.type()) + ", " + box + ", "
                    + type(elementKind(scalar), document, box) + ">";
        }
        return type(kind(value), document, leafType(value));
    }

    private String type(PathKind kind, String document, String value) {
        return switch (kind) {
            case STRING -> path("StringPath") + "<" + document + ">";
            case BOOLEAN -> path("BooleanPath") + "<" + document + ">";
            default -> path(pathClass(kind)) + "<" + document + ", " + value + ">";
        };
    }

    private String container(Container container, String document) {
        if (container.optional()) {
            return type(container.element(), document);
        }
        String element = elementType(container, document);
        String whole = types.of(container.type());
        return container.map()
                ? path("MapPath") + "<" + document + ", " + whole + ", "
                        + types.of(Objects.requireNonNull(container.key()).type()) + ", " + element + ">"
                : path("ArrayPath") + "<" + document + ", " + whole + ", "
                        + types.boxed(container.element().type()) + ", " + element + ">";
    }

    /** The path of what a container holds; in an array it is of the very type of the elements, an optional one included. */
    private String elementType(Container container, String document) {
        Value element = container.element();
        return element.optional() && !container.map()
                ? path("FieldPath") + "<" + document + ", " + types.of(element.type()) + ">"
                : type(element, document);
    }

    /** The expression that makes a value's path. */
    String make(Value value, String path) {
        List<String> arguments = new ArrayList<>(List.of(path));
        String made = path(pathClass(kind(value)));
        if (value instanceof Container container) {
            if (container.optional()) {
                return make(container.element(), path);
            }
            made = path(container.map() ? "MapPath" : "ArrayPath");
            arguments.add(codec(value));
            arguments.add(
                    container.map()
                            ? CodecRefs.key(Objects.requireNonNull(container.key()), imports, types)
                            : codec(container.element()));
            arguments.add(maker(container));
        } else if (value instanceof Embedded embedded) {
            made = pathClass(embedded);
            if (!embedded.arguments().isEmpty()) {
                arguments.add("(" + codecClass(embedded) + ") " + codec(value));
            }
        } else if (value instanceof Scalar scalar && scalar.form().path() == PathKind.ARRAY) {
            arguments.add(codec(value));
            arguments.add(elementCodec(scalar));
            arguments.add(elementMaker(scalar));
        } else if (kind(value) != PathKind.STRING && kind(value) != PathKind.BOOLEAN) {
            arguments.add(isOptional(value) ? elementCodec((Scalar) value) : codec(value));
        }
        return "new " + made + "<>(" + String.join(", ", arguments) + ")";
    }

    /** A function from a dotted path to the path of what a container holds. */
    private String maker(Container container) {
        Value value = container.element();
        if (value instanceof Embedded embedded && embedded.arguments().isEmpty()) {
            return pathClass(embedded) + "::new";
        }
        if (!(value instanceof Container)
                && !value.optional()
                && (kind(value) == PathKind.STRING || kind(value) == PathKind.BOOLEAN)) {
            return path(pathClass(kind(value))) + "::new";
        }
        String child = lambdas++ == 0 ? "child" : "child" + lambdas;
        String lambda = child + " -> "
                + (value.optional() && !container.map()
                        ? "new " + path("FieldPath") + "<>(" + child + ", " + codec(value) + ")"
                        : make(value, child));
        lambdas--;
        return lambda;
    }

    private String elementMaker(Scalar array) {
        PathKind kind = elementKind(array);
        String made = path(pathClass(kind));
        String child = lambdas == 0 ? "child" : "child" + (lambdas + 1);
        return kind == PathKind.BOOLEAN
                ? made + "::new"
                : child + " -> new " + made + "<>(" + child + ", " + elementCodec(array) + ")";
    }

    private String elementCodec(Scalar scalar) {
        return imports.name("dev.databridge.codec.ValueCodecs")
                + '.'
                + scalar.form().element();
    }

    private static PathKind elementKind(Scalar array) {
        return switch (component(array).getKind()) {
            case BOOLEAN -> PathKind.BOOLEAN;
            case CHAR -> PathKind.COMPARABLE;
            default -> PathKind.NUMBER;
        };
    }

    private static javax.lang.model.type.TypeMirror component(Scalar array) {
        return ((ArrayType) array.type()).getComponentType();
    }

    /** Constants by the codec that has them, others as this file imports them. */
    private String codec(Value value) {
        CodecRef ref = codecs.codecs.of(value);
        if (ref.place() != CodecRef.Place.INLINE) {
            return ref.outside(codecs.model.generated().codec(), ownCodec);
        }
        return value instanceof Embedded embedded
                ? imports.name(
                                embedded.generated().packageName(),
                                embedded.generated().codec()) + ".INSTANCE"
                : known(((Scalar) value).form());
    }

    private String known(Scalar.Form form) {
        return imports.name(CodecRefs.holder(form)) + '.' + form.codec();
    }

    private String leafType(Value value) {
        if (isOptional(value)) {
            String number = Objects.requireNonNull(((Scalar) value).form().element(), "the number in an optional");
            return switch (number) {
                case "INT" -> "Integer";
                case "LONG" -> "Long";
                default -> "Double";
            };
        }
        return types.boxed(value.type());
    }

    private static boolean isOptional(Value value) {
        return value instanceof Scalar scalar && scalar.form().path() == PathKind.OPTIONAL;
    }

    private static PathKind kind(Value value) {
        if (value instanceof Scalar scalar) {
            return isOptional(value) ? PathKind.NUMBER : scalar.form().path();
        }
        return value instanceof EnumValue || value instanceof Converted ? PathKind.COMPARABLE : PathKind.FIELD;
    }

    private static String pathClass(PathKind kind) {
        return dev.databridge.processor.source.Names.capitalize(kind.name().toLowerCase(java.util.Locale.ROOT))
                + "Path";
    }

    private String path(String simpleName) {
        return imports.name("dev.databridge.path." + simpleName);
    }

    private String pathClass(Embedded embedded) {
        return imports.name(
                        embedded.generated().packageName(), embedded.generated().paths()) + ".Path";
    }

    private String codecClass(Embedded embedded) {
        String arguments = embedded.arguments().stream()
                .map(argument -> types.boxed(argument.type()))
                .collect(Collectors.joining(", ", "<", ">"));
        return imports.name(
                        embedded.generated().packageName(), embedded.generated().codec())
                + arguments;
    }
}
