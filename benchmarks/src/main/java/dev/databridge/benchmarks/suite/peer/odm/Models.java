package dev.databridge.benchmarks.suite.peer.odm;

import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How a system works with the models of one kind.
 *
 * @param <L> a loaded model, with what the system needs to save it
 * @param <M> a model that is only found
 */
public interface Models<L, M> {
    /** Makes a new model of plain values and stores it; gives what the system answers. */
    Object create(Document values);

    /** Loads all, in the order in which they are stored. */
    List<L> load();

    /** Changes the one text of a loaded model that changes, and saves it; gives what the system answers. */
    Object update(L model, String value);

    /** The model with this value, null if there is none. */
    @Nullable
    M find(By by, Object value);
}
