package dev.databridge.processor.write;

import dev.databridge.processor.model.Container;
import dev.databridge.processor.model.Converted;
import dev.databridge.processor.model.Embedded;
import dev.databridge.processor.model.EnumValue;
import dev.databridge.processor.model.Field;
import dev.databridge.processor.model.Models;
import dev.databridge.processor.model.ObjectModel;
import dev.databridge.processor.model.Scalar;
import dev.databridge.processor.model.Value;
import dev.databridge.processor.model.Variable;
import dev.databridge.processor.source.Imports;
import dev.databridge.processor.source.Names;
import dev.databridge.processor.source.TypeText;
import dev.databridge.processor.write.CodecRef.Place;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.type.DeclaredType;

/**
 * The codecs that one generated class uses: known ones in place, others as constants with a name.
 *
 * <p>Constants that lead back to the class, as those of recursive types do, live in a holder class. Otherwise two threads that
 * initialize two such codecs could wait for each other forever.
 */
final class CodecRefs {
    static final String HOLDER = "Codecs";

    /** A constant to declare. */
    record Constant(String name, String type, String expression, Place place) {}

    private final ObjectModel model;
    private final Models models;
    private final Imports imports;
    private final TypeText types;
    private final Names names;
    private final IdentityHashMap<Value, CodecRef> refs = new IdentityHashMap<>();
    private final List<Constant> constants = new ArrayList<>();

    CodecRefs(ObjectModel model, Models models, Imports imports, TypeText types, Names names) {
        this.model = model;
        this.models = models;
        this.imports = imports;
        this.types = types;
        this.names = names;
        for (Field field : model.fields()) {
            add(field.value(), Names.constant(field.name()));
        }
    }

    /** The codec of a value of one of the fields. */
    CodecRef of(Value value) {
        return Objects.requireNonNull(refs.get(value), "a value of one of the fields");
    }

    List<Constant> constants(Place place) {
        return constants.stream().filter(constant -> constant.place == place).toList();
    }

    private CodecRef add(Value value, String name) {
        CodecRef ref = make(value, name);
        refs.put(value, ref);
        return ref;
    }

    private CodecRef make(Value value, String name) {
        if (value instanceof Scalar scalar) {
            return scalar(scalar, name);
        }
        if (value instanceof Variable variable) {
            return new CodecRef(variableCodec(Imports.typeParameter(variable.name())), Place.INSTANCE);
        }
        if (value instanceof Embedded embedded && embedded.arguments().isEmpty()) {
            boolean own = embedded.generated().equals(model.generated());
            return new CodecRef(own ? "INSTANCE" : codecClass(embedded) + ".INSTANCE", Place.INLINE);
        }
        return constant(value, name, expression(value, name));
    }

    private CodecRef scalar(Scalar scalar, String name) {
        String codecs = imports.name(holder(scalar.form()));
        if (scalar.form().codec().startsWith("bson(")) {
            return constant(scalar, name, codecs + ".bson(" + types.raw(scalar.type()) + ".class)");
        }
        return new CodecRef(codecs + '.' + scalar.form().codec(), Place.INLINE);
    }

    /** The class of the library that has a known codec. */
    static String holder(Scalar.Form form) {
        return "dev.databridge.codec." + form.holder();
    }

    private CodecRef constant(Value value, String name, String expression) {
        Place place =
                mentionsVariable(value) ? Place.INSTANCE : models.cyclic(model, value) ? Place.LAZY : Place.STATIC;
        String wish = place == Place.INSTANCE ? camel(name) + "Codec" : name + "_CODEC";
        String constant = names.take(wish);
        String type = imports.name("dev.databridge.codec.ValueCodec") + "<" + types.boxed(value.type()) + ">";
        constants.add(new Constant(constant, type, expression, place));
        return new CodecRef(constant, place);
    }

    private String expression(Value value, String name) {
        if (value instanceof EnumValue enumValue) {
            return enumCodec(enumValue);
        }
        if (value instanceof Converted converted) {
            return converted(converted, name);
        }
        if (value instanceof Embedded embedded) {
            List<String> arguments = new ArrayList<>();
            for (Value argument : embedded.arguments()) {
                arguments.add(inConstant(add(argument, name + "_" + (arguments.size() + 1))));
            }
            return "new " + codecClass(embedded) + "<>(" + String.join(", ", arguments) + ")";
        }
        return container((Container) value, name);
    }

    private String enumCodec(EnumValue value) {
        String type = types.raw(value.type());
        String codec = imports.name("dev.databridge.codec.EnumCodec");
        EnumValue.Code code = value.code();
        if (code == null) {
            return codec + ".byName(" + type + ".values())";
        }
        String stored =
                imports.name(holder(code.stored())) + '.' + code.stored().codec();
        String getter = code.method() ? type + "::" + code.member() : "constant -> constant." + code.member();
        return codec + ".byCode(" + type + ".values(), " + getter + ", " + stored + ")";
    }

    private String converted(Converted value, String name) {
        String arguments = value.converter().getTypeParameters().isEmpty() ? "" : "<>";
        String converter = "new " + types.raw(value.converter()) + arguments + "()";
        if (value.stored() == null) {
            return imports.name("dev.databridge.codec.DriverCodec") + ".of(" + converter + ")";
        }
        String stored = inConstant(add(value.stored(), name + "_STORED"));
        return imports.name("dev.databridge.codec.ConvertedCodec") + ".of(" + converter + ", " + stored + ")";
    }

    private String container(Container value, String name) {
        String element = inConstant(add(value.element(), name + (value.map() ? "_VALUE" : "_ELEMENT")));
        List<String> arguments = new ArrayList<>();
        switch (value.kind()) {
            case ARRAY -> arguments.add(types.raw(value.type()) + "::new");
            case ENUM_SET -> arguments.add(types.raw(argument(value)) + ".class");
            case ENUM_MAP -> arguments.add(types.raw(argument(value)) + ".class");
            default -> {}
        }
        if (value.key() != null) {
            arguments.add(key(value.key()));
        }
        arguments.add(element);
        return imports.name("dev.databridge.codec.Containers") + '.' + value.factory() + "("
                + String.join(", ", arguments) + ")";
    }

    private static javax.lang.model.type.TypeMirror argument(Container value) {
        return ((DeclaredType) value.type()).getTypeArguments().get(0);
    }

    private String key(Container.Key key) {
        return key(key, imports, types);
    }

    /** The expression of a map's keys in some file. */
    static String key(Container.Key key, Imports imports, TypeText types) {
        String keys = imports.name("dev.databridge.codec.MapKeys");
        return key.codec() == null
                ? keys + ".enumByName(" + types.raw(key.type()) + ".values())"
                : keys + '.' + key.codec();
    }

    /** Constants of the holder name their neighbours without it. */
    private static String inConstant(CodecRef ref) {
        return ref.text();
    }

    private String codecClass(Embedded embedded) {
        return imports.name(
                embedded.generated().packageName(), embedded.generated().codec());
    }

    private static boolean mentionsVariable(Value value) {
        if (value instanceof Container container) {
            return mentionsVariable(container.element());
        }
        if (value instanceof Embedded embedded) {
            return embedded.arguments().stream().anyMatch(CodecRefs::mentionsVariable);
        }
        return value instanceof Variable;
    }

    /** The field that holds the codec of a type parameter. */
    static String variableCodec(String variable) {
        return Names.decapitalize(variable) + "Codec";
    }

    private static String camel(String constant) {
        String joined = java.util.Arrays.stream(constant.split("_"))
                .map(part -> Names.capitalize(part.toLowerCase(java.util.Locale.ROOT)))
                .collect(Collectors.joining());
        return Names.decapitalize(joined);
    }
}
