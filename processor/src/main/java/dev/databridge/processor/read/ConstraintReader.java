package dev.databridge.processor.read;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.ValidationMode;
import dev.databridge.processor.model.Access;
import dev.databridge.processor.model.CheckedProperty;
import dev.databridge.processor.model.CheckedValue;
import dev.databridge.processor.model.Checks;
import dev.databridge.processor.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads the constraints of one class: of its fields, stored or not, of its getters, and of itself. */
final class ConstraintReader {
    private final Compilation compilation;
    private final TypeElement type;
    private final String packageName;
    private final List<Field> fields;
    private final Problems problems;
    private final Getters getters;
    private final List<CheckedProperty> properties = new ArrayList<>();
    private final List<String> unchecked = new ArrayList<>();
    private boolean present;

    ConstraintReader(
            Compilation compilation, TypeElement type, String packageName, List<Field> fields, Problems problems) {
        this.compilation = compilation;
        this.type = type;
        this.packageName = packageName;
        this.fields = fields;
        this.problems = problems;
        this.getters = new Getters(compilation, type);
    }

    Checks read() {
        ofClass();
        List<FieldSource> sources = new FieldSources(compilation, type).all();
        for (FieldSource source : sources) {
            Field field = fields.stream()
                    .filter(each -> each.name().equals(source.name()))
                    .findFirst()
                    .orElse(null);
            property(source, field);
        }
        for (ExecutableElement getter : getters.withoutField(sources)) {
            derived(getter);
        }
        return present ? new Checks(true, properties, unchecked, mode()) : Checks.NONE;
    }

    private @Nullable String mode() {
        Document document = type.getAnnotation(Document.class);
        return document == null || document.validation() == ValidationMode.INHERIT
                ? null
                : document.validation().name();
    }

    /** Constraints on a class, and what changes its default group, are for the provider. */
    private void ofClass() {
        for (TypeElement each : getters.hierarchy()) {
            for (AnnotationMirror annotation : each.getAnnotationMirrors()) {
                String name = ConstraintAnnotations.name(annotation);
                boolean sequence = name.equals("jakarta.validation.GroupSequence")
                        || name.equals("org.hibernate.validator.group.GroupSequenceProvider");
                if (sequence || ConstraintAnnotations.isConstraint(annotation)) {
                    present = true;
                    unchecked.add(ConstraintAnnotations.shown(annotation) + " on " + each.getSimpleName()
                            + ": it is on the class");
                }
            }
        }
    }

    private void property(FieldSource source, @Nullable Field field) {
        List<AnnotationMirror> annotations = new ArrayList<>(source.element().getAnnotationMirrors());
        annotations.addAll(getters.annotations(source));
        Element at = compilation.isSource(source.declaring()) ? source.element() : type;
        ValueChecks checks = checks(at, source.name());
        CheckedValue value = checks.read(source.type(), field == null ? null : field.value(), annotations);
        add(source.name(), field, field == null ? access(source) : Optional.of(field.access()), value, checks);
    }

    private void derived(ExecutableElement getter) {
        Element at = type.equals(getter.getEnclosingElement()) ? getter : type;
        String name = Getters.property(getter);
        ValueChecks checks = checks(at, getter.getSimpleName() + "()");
        TypeMirror returned = getters.returnType(getter);
        CheckedValue value = checks.read(returned, null, getters.annotations(getter));
        Optional<Access> access = Compilation.accessible(getter, packageName)
                        && Thrown.mistake(getter).isEmpty()
                ? Optional.of(new Access(getter.getSimpleName() + "()", null, true))
                : Optional.empty();
        add(name, null, access, value, checks);
    }

    private ValueChecks checks(Element at, String member) {
        return new ValueChecks(compilation, problems, at, type.getSimpleName() + "." + member);
    }

    private void add(
            String name, @Nullable Field field, Optional<Access> access, CheckedValue value, ValueChecks checks) {
        present |= checks.present();
        unchecked.addAll(checks.unchecked());
        if (value.isEmpty() && !checks.beyond()) {
            return;
        }
        if (access.isEmpty() && value.isEmpty()) {
            return;
        }
        if (access.isEmpty()) {
            unchecked.add(
                    "constraints on " + type.getSimpleName() + "." + name + ": it is out of reach of generated code");
            return;
        }
        properties.add(new CheckedProperty(name, field, access.get(), value, checks.beyond()));
    }

    /** The access to a field that is not stored, which needs none otherwise. */
    private Optional<Access> access(FieldSource source) {
        Lombok lombok = new Lombok(source.declaring());
        if (Compilation.accessible(source.element(), packageName) && !lombok.isPrivate(source.element())) {
            return Optional.of(new Access(source.name(), null, false));
        }
        ExecutableElement getter = source.getter();
        if (getter != null
                && Compilation.accessible(getter, packageName)
                && Thrown.mistake(getter).isEmpty()) {
            return Optional.of(new Access(getter.getSimpleName() + "()", null, true));
        }
        return lombok.getter(source.element()).map(name -> new Access(name + "()", null, true));
    }

    /** Whether a class is a record, whose accessors stand for its components. */
    static boolean isRecord(Element element) {
        return element.getKind() == ElementKind.RECORD;
    }
}
