package dev.databridge.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.codec.MapKeys;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A value finds the check at which its path ends, and no other one. */
class UpdatedValueTest {
    private static final ValueCheck<String> BLANK = (value, violations) -> {
        if (value == null || value.isBlank()) {
            violations.add("NotBlank", "must not be blank", value);
        }
    };

    private record Stub(Consumer<UpdatedValue> fields) implements Constrained<Object> {
        @Override
        public void check(Object value, Violations violations) {}

        @Override
        public void checkUpdate(UpdatedValue update) {
            fields.accept(update);
        }

        @Override
        public Class<Object> type() {
            return Object.class;
        }
    }

    private static List<String> found(Stub stub, String path, Object value) {
        Violations violations = new Violations(Clock.system(ZoneOffset.UTC), null);
        UpdatedValue.check(stub, path, value, violations, null);
        return texts(violations);
    }

    private static List<String> texts(Violations violations) {
        return violations.list().stream()
                .map(violation -> violation.path() + " " + violation.property() + " " + violation.constraint())
                .toList();
    }

    private static final Stub LEAF = new Stub(update -> {
        if (update.next().equals("s")) {
            update.of("street").whole(BLANK);
        }
    });

    private static final Stub DEEP = new Stub(update -> {
        update.next();
        update.of("map")
                .whole(ValueCheck.NONE)
                .key(MapKeys.STRING, BLANK)
                .entry(ValueCheck.NONE)
                .element(BLANK)
                .within(LEAF);
    });

    @Test
    void wholeElementEntryAndWithin() {
        assertThat(found(LEAF, "s", "")).containsExactly("s street NotBlank");
        assertThat(found(LEAF, "s", "x")).isEmpty();
        assertThat(found(LEAF, "other", "")).isEmpty();
        assertThat(found(DEEP, "m", "")).isEmpty();
        assertThat(found(DEEP, "m.k", "")).isEmpty();
        assertThat(found(DEEP, "m. .3", "x")).containsExactly("m.  map<K>[ ] NotBlank");
        assertThat(found(DEEP, "m.k.3", "")).containsExactly("m.k.3 map[k][3] NotBlank");
        assertThat(found(DEEP, "m.k.$[x]", "")).containsExactly("m.k.$[x] map[k][] NotBlank");
        assertThat(found(DEEP, "m.k.3.s", "")).containsExactly("m.k.3.s map[k][3].street NotBlank");
    }

    @Test
    void aRemovalCountsAsNullButForEntries() {
        Violations violations = new Violations(Clock.system(ZoneOffset.UTC), null);
        Stub entries = new Stub(update -> {
            update.next();
            update.of("map").whole(BLANK).entry(BLANK);
        });
        UpdatedValue.checkRemoval(entries, "m.k", violations, null);
        assertThat(violations.isEmpty()).isTrue();
        UpdatedValue.checkRemoval(entries, "m", violations, null);
        assertThat(texts(violations)).containsExactly("m map NotBlank");
    }

    @Test
    void aValueOfAnotherClassIsRefused() {
        assertThat(found(LEAF, "s", 5)).containsExactly("s street type");
    }

    @Test
    void aNullIsNoValueOfAPrimitive() {
        ValueCheck<Integer> check = (value, violations) -> violations.add("Min", "too small", value);
        Stub primitive = new Stub(update -> {
            update.next();
            update.of("age").present(check);
        });
        assertThat(found(primitive, "age", null)).isEmpty();
        assertThat(found(primitive, "age", 1)).containsExactly("age age Min");
    }
}
