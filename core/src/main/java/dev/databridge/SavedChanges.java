package dev.databridge;

import dev.databridge.codec.DocumentCodec;
import dev.databridge.exception.DocumentTooLargeException;
import dev.databridge.internal.door.DocumentEncoder;
import dev.databridge.state.internal.Comparison;
import dev.databridge.state.internal.Snapshot;
import dev.databridge.state.internal.UpdateBuilder;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.RawBsonDocument;

/**
 * The difference of one document, ready to be sent.
 *
 * @param id the document's id
 * @param version its version before
 * @param parts the dotted paths of the documents that the change reaches into
 * @param update the update; empty if nothing of it is stored
 * @param after what is known once it is stored
 */
record SavedChanges<T>(
        DocumentCodec<T> codec, Object id, long version, Set<String> parts, RawBsonDocument update, Snapshot after) {
    /** A document of five bytes has no field. */
    private static final int EMPTY = 5;

    /**
     * Compares and encodes.
     *
     * @throws IllegalStateException if the change cannot be saved as one: the id changed, a field was not loaded, or the
     *     stored document has a field twice
     * @throws DocumentTooLargeException if the change alone is larger than a document may be
     */
    static <T> SavedChanges<T> of(DocumentContext<T> context, T document, Snapshot known) {
        DocumentCodec<T> codec = context.codec();
        refuseDuplicate(context, known);
        Stamp<T> stamp = new Stamp<>(codec);
        // remembered before it is compared: what another thread changes in between is sent now, and once more later
        Object skeleton = stamp.asStored(document, codec::skeleton);
        UpdateBuilder update = new UpdateBuilder();
        Set<String> parts = new Comparison<>(codec).collect(known, document, update);
        refuseOtherId(context, update);
        refuseUnloaded(context, known, update);
        Object id = context.idOf(document, "save");
        RawBsonDocument encoded = update.build(update.isEmpty() ? null : stamp.field());
        if (encoded.getByteLength() > DocumentEncoder.MAX_DOCUMENT_SIZE) {
            throw new DocumentTooLargeException(
                    codec.type(), id, encoded.getByteLength(), DocumentEncoder.MAX_DOCUMENT_SIZE);
        }
        Snapshot after = known.after(skeleton, update.setPaths());
        return new SavedChanges<>(codec, id, stamp.version(document), parts, encoded, after);
    }

    private static void refuseDuplicate(DocumentContext<?> context, Snapshot known) {
        if (known.duplicate() != null) {
            throw new IllegalStateException("this " + context.typeName() + " has the field '" + known.duplicate()
                    + "' several times in the database, where a change would reach the first and a reader take the last;"
                    + " replace() it");
        }
    }

    private static void refuseOtherId(DocumentContext<?> context, UpdateBuilder update) {
        if (changed(update).anyMatch(path -> path.equals("_id") || path.startsWith("_id."))) {
            throw new IllegalStateException("the id of this " + context.typeName()
                    + " is not the one with which it was stored, and a document keeps its _id for life; set it back, or"
                    + " insert a new document and delete the old one");
        }
    }

    private static void refuseUnloaded(DocumentContext<?> context, Snapshot known, UpdateBuilder update) {
        Set<String> loaded = known.loaded();
        if (loaded == null) {
            return;
        }
        changed(update)
                .filter(path -> loaded.stream().noneMatch(each -> path.equals(each) || path.startsWith(each + '.')))
                .findFirst()
                .ifPresent(path -> {
                    throw new IllegalStateException("the field '" + path + "' of this " + context.typeName()
                            + " was not loaded (only " + String.join(", ", loaded)
                            + "), so it is not known what is stored there; load it, too, or update it by query");
                });
    }

    private static Stream<String> changed(UpdateBuilder update) {
        return Stream.concat(update.setPaths().stream(), update.unsetPaths().stream());
    }

    boolean isEmpty() {
        return update.getByteLength() == EMPTY;
    }

    /** The document, as it has to be stored for the update to be right. */
    WriteFilter<T> filter() {
        return new WriteFilter<>(codec, id).withVersion(version).withDocuments(parts);
    }
}
