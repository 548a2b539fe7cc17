package dev.databridge.internal.validation;

import dev.databridge.codec.ValueCodec;
import dev.databridge.validation.Constrained;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What the check of a class comes to: its own constraints and those of the objects that it cascades to. */
final class Reach {
    private final Set<Object> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> unchecked = new ArrayList<>();

    private Reach() {}

    /** The constraints that generated code cannot check. */
    static List<String> unchecked(Constrained<?> codec) {
        Reach reach = new Reach();
        reach.visit(codec);
        return List.copyOf(reach.unchecked);
    }

    private void visit(Constrained<?> codec) {
        if (visited.add(codec)) {
            unchecked.addAll(codec.unchecked());
            for (ValueCodec<?> inner : codec.cascades().values()) {
                if (inner instanceof Constrained<?> constrained) {
                    visit(constrained);
                }
            }
        }
    }
}
