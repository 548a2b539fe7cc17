package dev.databridge.internal.validation;

import dev.databridge.codec.DocumentCodec;
import dev.databridge.codec.ValueCodec;
import dev.databridge.exception.ValidationException;
import dev.databridge.exception.ValidationException.Occasion;
import dev.databridge.spi.ConstraintChecker;
import dev.databridge.update.Update;
import dev.databridge.validation.Constrained;
import dev.databridge.validation.Validation;
import dev.databridge.validation.ValidationSettings;
import dev.databridge.validation.Violation;
import dev.databridge.validation.Violations;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Checks the documents of one class in one mode. Safe for use by many threads.
 *
 * <p>What a class without constraints costs is one comparison per write, and nothing per load.
 *
 * @param <T> the document's class or record
 */
public final class DocumentValidator<T> {
    private static final String DEFAULT_GROUP = "jakarta.validation.groups.Default";

    private final DocumentCodec<T> codec;
    private final @Nullable Constrained<T> constraints;
    private final Validation mode;
    private final List<Class<?>> groups;
    private final ValidationSettings settings;

    /** Found when it is first needed, so that a missing one is an exception of the write that needs it. */
    private volatile @Nullable Checker<T> checker;

    /**
     * Makes a validator.
     *
     * @param codec the codec of the documents
     * @param mode when documents are checked
     * @param groups the groups that are checked; empty for the default group
     * @param settings the clock, and whether a provider checks all classes
     */
    @SuppressWarnings("unchecked") // a codec's constraints are those of its own documents
    public DocumentValidator(
            DocumentCodec<T> codec, Validation mode, List<Class<?>> groups, ValidationSettings settings) {
        this.codec = codec;
        this.constraints = codec instanceof Constrained<?> ? (Constrained<T>) codec : null;
        this.mode = mode;
        this.groups = groups.stream().allMatch(group -> group.getName().equals(DEFAULT_GROUP)) ? List.of() : groups;
        this.settings = settings;
    }

    /** Whether there is anything to check in this mode. */
    private boolean isOff() {
        return constraints == null || mode == Validation.OFF;
    }

    /**
     * Checks a document that is to be written.
     *
     * @return the same instance
     * @throws ValidationException if it does not meet its constraints
     */
    public T written(T document) {
        if (!isOff()) {
            throwIfAny(document, Occasion.WRITE);
        }
        return document;
    }

    /**
     * Checks the values that updates give to fields.
     *
     * @throws ValidationException if one does not meet its constraints
     */
    public void updated(List<? extends Update<?>> updates) {
        if (!isOff()) {
            Violations violations = new Violations(settings.clock(), null);
            Checker<T> found = checker();
            guard(violations, all -> UpdateCheck.run(found, updates, all), null, Occasion.UPDATE);
        }
    }

    /**
     * Checks the values that an upsert gives to fields, those of its filter included.
     *
     * @throws ValidationException if one does not meet its constraints
     */
    public void upserted(BsonDocument filter, List<? extends Update<?>> updates) {
        updated(updates);
        if (!isOff()) {
            List<Violation> found = UpsertedValues.violations(codec, filter, updates, this::inspect);
            if (!found.isEmpty()) {
                throw new ValidationException(codec.type(), null, Occasion.UPDATE, found);
            }
        }
    }

    /** What reads documents: in strict mode it refuses those that do not meet their constraints. */
    public ValueCodec<T> reading(ValueCodec<T> reader) {
        return isStrict() ? new StrictCodec<>(reader, this) : reader;
    }

    private boolean isStrict() {
        return !isOff() && mode == Validation.STRICT;
    }

    /**
     * Checks a document that was just read, in strict mode.
     *
     * @throws ValidationException if it does not meet its constraints
     */
    public void loaded(T document) {
        if (isStrict()) {
            throwIfAny(document, Occasion.LOAD);
        }
    }

    /**
     * Checks a document of which changes are to be saved. Of one that was loaded in part only these parts count.
     *
     * @param loaded the dotted paths that were loaded, or null for all
     * @throws ValidationException if it does not meet its constraints
     */
    public void changed(T document, @Nullable Set<String> loaded) {
        if (loaded == null) {
            written(document);
            return;
        }
        List<Violation> violations = isOff()
                ? List.of()
                : inspect(document).stream()
                        .filter(violation -> loaded.stream().anyMatch(path -> isWithin(violation.path(), path)))
                        .toList();
        if (!violations.isEmpty()) {
            throw new ValidationException(codec.type(), codec.id(document), Occasion.WRITE, violations);
        }
    }

    private static boolean isWithin(String path, String parent) {
        return path.equals(parent) || path.startsWith(parent + '.');
    }

    /** What is wrong with a document, in whatever mode; empty if nothing is. */
    public List<Violation> inspect(T document) {
        if (constraints == null) {
            return List.of();
        }
        Violations violations = new Violations(settings.clock(), document);
        Checker<T> found = checker();
        try {
            found.check(document, violations);
        } catch (RuntimeException | StackOverflowError failure) {
            note(violations, failure);
        }
        return violations.list();
    }

    private void throwIfAny(T document, Occasion occasion) {
        Violations violations = new Violations(settings.clock(), document);
        Checker<T> found = checker();
        guard(violations, all -> found.check(document, all), document, occasion);
    }

    /** What the user's own code throws while it is asked for a value says nothing good of the document either. */
    private void guard(Violations violations, Consumer<Violations> check, @Nullable T document, Occasion occasion) {
        Throwable cause = null;
        try {
            check.accept(violations);
        } catch (RuntimeException | StackOverflowError failure) {
            note(violations, failure);
            cause = failure;
        }
        if (!violations.isEmpty()) {
            Object id = document == null ? null : codec.id(document);
            ValidationException invalid = new ValidationException(codec.type(), id, occasion, violations.list());
            if (cause != null) {
                invalid.initCause(cause);
            }
            throw invalid;
        }
    }

    /** The text of the failure may hold a value, so it is only in the cause. */
    private static void note(Violations violations, Throwable failure) {
        violations.add(
                "error",
                "could not be checked, because of a " + failure.getClass().getName(),
                null);
    }

    private Checker<T> checker() {
        Checker<T> known = checker;
        if (known == null) {
            known = findChecker();
            checker = known;
        }
        return known;
    }

    private Checker<T> findChecker() {
        Constrained<T> own = Objects.requireNonNull(constraints, "a class with constraints");
        String type = codec.type().getName();
        if (!groups.isEmpty()) {
            return provider(own, type + " is to be checked in groups");
        }
        List<String> unchecked = Reach.unchecked(own);
        if (!unchecked.isEmpty()) {
            return provider(
                    own, type + " has constraints beyond generated code (" + String.join("; ", unchecked) + ")");
        }
        return settings.alwaysProvider()
                ? provider(own, type + " is to be checked by a provider, as the bridge's settings say")
                : new Checker.Generated<>(own);
    }

    private Checker<T> provider(Constrained<T> own, String why) {
        ConstraintChecker found = ConstraintCheckers.require(why);
        return new Checker.Provided<>(own, found, groups);
    }
}
