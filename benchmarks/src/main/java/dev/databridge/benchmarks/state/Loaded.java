package dev.databridge.benchmarks.state;

import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/** A document, and what one contender remembers of it. */
final class Loaded<T, R> {
    private final Contender<T, R> contender;
    private final T document;
    private R remembered;

    Loaded(Contender<T, R> contender, T document, R remembered) {
        this.contender = contender;
        this.document = document;
        this.remembered = remembered;
    }

    T document() {
        return document;
    }

    R remembered() {
        return remembered;
    }

    Object rememberAgain() {
        return contender.remember(document);
    }

    Object encode() {
        return contender.encode(document);
    }

    Loaded<T, R> changeField(int number) {
        contender.changeField(document, number);
        return this;
    }

    Loaded<T, R> changeNested(int number) {
        contender.changeNested(document, number);
        return this;
    }

    /** The update that a save would send, which counts as stored from now on; null if nothing changed. */
    @Nullable
    RawBsonDocument save() {
        Contender.Changes<R> changes = contender.changes(document, remembered);
        if (changes == null) {
            return null;
        }
        remembered = changes.stored();
        return changes.update();
    }
}
