package dev.databridge.internal.validation;

import dev.databridge.update.Update;
import dev.databridge.update.internal.EncodedUpdate;
import dev.databridge.validation.UpdatedValue;
import dev.databridge.validation.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks what updates store as it stands: {@code set}, {@code setOnInsert}, {@code setNull}, {@code min} and {@code max} the
 * field's new value, {@code push} and {@code addToSet} each new element, {@code unset} that the field may be null.
 *
 * <p>What only the server computes ({@code inc}, {@code mul}, {@code renameTo}, {@code currentDate}, what is pulled) is not
 * checked.
 */
final class UpdateCheck {
    private UpdateCheck() {}

    static void run(Checker<?> checker, List<? extends Update<?>> updates, Violations violations) {
        for (Update<?> update : updates) {
            check(checker, (EncodedUpdate<?>) update, violations);
        }
    }

    private static void check(Checker<?> checker, EncodedUpdate<?> update, Violations violations) {
        String path = update.path();
        switch (update.operator()) {
            case "$set", "$setOnInsert", "$min", "$max" -> each(checker, path, update.storedValues(), violations);
            case "$push", "$addToSet" -> each(checker, path + ".$[]", update.storedValues(), violations);
            case "$unset" -> UpdatedValue.checkRemoval(checker.constraints(), path, violations, checker.values());
            default -> {}
        }
    }

    private static void each(Checker<?> checker, String path, List<@Nullable Object> values, Violations violations) {
        for (Object value : values) {
            UpdatedValue.check(checker.constraints(), path, value, violations, checker.values());
        }
    }
}
