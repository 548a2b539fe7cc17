package dev.databridge.processor.read;

import dev.databridge.annotation.Convert;
import dev.databridge.annotation.Extra;
import dev.databridge.annotation.Id;
import dev.databridge.annotation.StoredAs;
import dev.databridge.annotation.Version;
import dev.databridge.processor.model.Access;
import dev.databridge.processor.model.Field;
import dev.databridge.processor.model.Field.Role;
import dev.databridge.processor.model.Index;
import dev.databridge.processor.model.Scalar;
import dev.databridge.processor.model.Value;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads one field: its role, name, form and access. */
final class FieldReader {
    private final Compilation compilation;
    private final TypeElement type;
    private final ValueReader values;
    private final AccessFinder access;
    private final IndexReader indexes;
    private final ProjectedNames projected;
    private final Problems problems;

    FieldReader(
            Compilation compilation,
            TypeElement type,
            String packageName,
            ProjectedNames projected,
            Problems problems) {
        this.compilation = compilation;
        this.type = type;
        this.problems = problems;
        this.projected = projected;
        values = new ValueReader(compilation, packageName, problems);
        access = new AccessFinder(type, packageName, problems);
        indexes = new IndexReader(problems);
    }

    /** The field, or null where a problem was added. */
    @Nullable
    Field read(FieldSource source) {
        Role role = role(source);
        String stored = storedName(source, role);
        Value value = value(source);
        Access found = access.find(source);
        if (value == null || found == null || !isRightFor(role, source, value)) {
            return null;
        }
        Index index = indexes.ofField(source, stored, value);
        return new Field(source.name(), stored, source.type(), value, found, false, role, at(source), index);
    }

    /** Where a message about a field belongs: at the field, or at the class if it is inherited. */
    private Element at(FieldSource source) {
        return compilation.isSource(source.declaring()) ? source.element() : type;
    }

    private Role role(FieldSource source) {
        if (source.has(Extra.class)) {
            return Role.EXTRA;
        }
        if (source.has(Id.class) || projected.isId(source)) {
            return Role.ID;
        }
        return source.has(Version.class) ? Role.VERSION : Role.PLAIN;
    }

    private String storedName(FieldSource source, Role role) {
        if (role == Role.ID) {
            return "_id";
        }
        dev.databridge.annotation.Field annotation = source.annotation(dev.databridge.annotation.Field.class);
        if (annotation == null || annotation.value().isEmpty()) {
            return projected.storedName(source);
        }
        String mistake = StoredNames.mistake(annotation.value());
        if (mistake != null) {
            problems.add(
                    source.element(),
                    type.getSimpleName() + "." + source.name() + " is stored as '"
                            + annotation.value().replace("\0", "\\0") + "', which holds " + mistake
                            + "; choose another name");
        }
        return annotation.value();
    }

    private @Nullable Value value(FieldSource source) {
        dev.databridge.annotation.Field annotation = source.annotation(dev.databridge.annotation.Field.class);
        StoredAs as = annotation == null ? projected.form(source) : annotation.as();
        Optional<TypeMirror> converter = source.mirror(Convert.class).flatMap(mirror -> Mirrors.type(mirror, "value"));
        if (converter.isPresent()) {
            return new ConverterReader(compilation, values).read(source.type(), converter.get(), as, source.element());
        }
        return values.read(source.type(), as, source.element());
    }

    private boolean isRightFor(Role role, FieldSource source, Value value) {
        String found = source.type().toString();
        if (role == Role.EXTRA
                && !(value instanceof Scalar scalar && scalar.form().codec().equals("BSON_DOCUMENT"))) {
            problems.add(
                    source.element(),
                    "@Extra " + source.name() + " is a " + found + "; it has to be an org.bson.BsonDocument");
            return false;
        }
        if (role == Role.VERSION && !isWholeNumber(value)) {
            problems.add(
                    source.element(),
                    "@Version " + source.name() + " is a " + found + "; it has to be an int or a long");
            return false;
        }
        if (role == Role.ID && "ARRAY".equals(value.bsonType())) {
            problems.add(
                    source.element(),
                    "@Id " + source.name() + " is a " + found
                            + ", which is stored as an array; the server does not take arrays as ids");
            return false;
        }
        return true;
    }

    private static boolean isWholeNumber(Value value) {
        return value instanceof Scalar scalar
                && (scalar.form().codec().equals("INT") || scalar.form().codec().equals("LONG"));
    }
}
