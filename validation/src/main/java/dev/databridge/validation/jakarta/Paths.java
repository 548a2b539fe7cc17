package dev.databridge.validation.jakarta;

import dev.databridge.codec.ValueCodec;
import dev.databridge.validation.Constrained;
import dev.databridge.validation.UpdatedValue.Part;
import dev.databridge.validation.UpdatedValue.Step;
import dev.databridge.validation.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the places of a provider's violations as they are stored and as they are in Java. */
final class Paths {
    private static final String KEYS = "<map key>";

    private final StringBuilder stored = new StringBuilder();
    private final StringBuilder property = new StringBuilder();
    private @Nullable Object codec;

    private Paths(@Nullable Constrained<?> codec) {
        this.codec = codec;
    }

    static Violation violation(ConstraintViolation<?> violation, Constrained<?> codec) {
        Paths paths = new Paths(codec);
        for (Path.Node node : violation.getPropertyPath()) {
            paths.add(node);
        }
        return paths.to(violation);
    }

    /**
     * A violation with its paths from a value on that is inside of a property; null if it is not about the value, but about
     * what was put around it.
     */
    static @Nullable Violation inside(List<Step> steps, ConstraintViolation<?> violation) {
        Paths paths = new Paths(null);
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        nodes.next();
        for (Step step : steps) {
            if (!nodes.hasNext() || KEYS.equals(nodes.next().getName()) != (step.part() == Part.KEY)) {
                return null;
            }
        }
        nodes.forEachRemaining(paths::add);
        return paths.to(violation);
    }

    private Violation to(ConstraintViolation<?> violation) {
        Object value = violation.getInvalidValue();
        return new Violation(
                stored.toString(),
                property.toString(),
                violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName(),
                violation.getMessage(),
                value == null ? null : value.getClass());
    }

    /** The index or key is that of the container before; the node itself is a property, or an element of it. */
    private void add(Path.Node node) {
        position(node);
        if (node.getKind() == ElementKind.PROPERTY) {
            name(node.getName());
        }
    }

    private void position(Path.Node node) {
        if (node.getIndex() != null) {
            dot(stored).append(node.getIndex());
            property.append('[').append(node.getIndex()).append(']');
        } else if (node.getKey() != null) {
            String key = node.getKey() instanceof Enum<?> constant
                    ? constant.name()
                    : node.getKey().toString();
            dot(stored).append(key);
            property.append(KEYS.equals(node.getName()) ? "<K>[" : "[")
                    .append(key)
                    .append(']');
        } else if (node.isInIterable()) {
            property.append("[]");
        }
    }

    private void name(String name) {
        String storedName = name;
        Object inner = null;
        if (codec instanceof Constrained<?> constrained) {
            storedName = constrained.storedNamesByProperty().getOrDefault(name, name);
            ValueCodec<?> cascaded = constrained.cascades().get(name);
            inner = cascaded;
        }
        codec = inner;
        dot(stored).append(storedName);
        dot(property).append(name);
    }

    private static StringBuilder dot(StringBuilder path) {
        return path.isEmpty() ? path : path.append('.');
    }
}
