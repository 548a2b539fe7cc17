package dev.databridge.benchmarks.suite.peer.morphia;

import dev.databridge.benchmarks.suite.peer.Once;
import dev.morphia.Datastore;
import dev.morphia.EntityListener;
import dev.morphia.annotations.PrePersist;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.function.Supplier;
import org.bson.Document;

/** Checks constraints before an entity is stored, as the extension for it does, of which no version goes with this Morphia. */
public class Validation implements EntityListener<Object> {
    private final Supplier<Validator> validator = new Once<>(
            () -> jakarta.validation.Validation.buildDefaultValidatorFactory().getValidator());

    @Override
    public boolean hasAnnotation(Class<? extends Annotation> type) {
        return type == PrePersist.class;
    }

    @Override
    public void prePersist(Object entity, Document document, Datastore datastore) {
        Set<ConstraintViolation<Object>> violations = validator.get().validate(entity);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }
}
