package app;

import dev.databridge.codec.ValueCodecs;
import dev.databridge.path.EmbeddedPath;
import dev.databridge.path.NumberPath;
import javax.annotation.processing.Generated;

/** The typed paths of {@link Open}, for filters, sorts and updates. */
@Generated("dev.databridge.processor")
final class Open_ {
    /** The path of {@code _id}. */
    public static final NumberPath<Open, Integer> id = new NumberPath<>("_id", ValueCodecs.INT);

    private Open_() {}

    /**
     * The paths of a {@link Open} inside a document.
     *
     * @param <D> the document's type
     */
    public static class Path<D> extends EmbeddedPath<D, Open> {
        /** The path of {@code _id}. */
        public final NumberPath<D, Integer> id;

        /** For generated code. */
        public Path(String path) {
            super(path, Open_Codec.INSTANCE);
            id = new NumberPath<>(path + "._id", ValueCodecs.INT);
        }
    }
}
