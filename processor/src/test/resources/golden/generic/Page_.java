package app;

import dev.databridge.codec.ValueCodecs;
import dev.databridge.path.EmbeddedPath;
import dev.databridge.path.FieldPath;
import dev.databridge.path.NumberPath;
import javax.annotation.processing.Generated;

/** The typed paths of {@link Page}, for filters, sorts and updates. */
@Generated("dev.databridge.processor")
final class Page_ {
    /** The path of {@code _id}. */
    public static final NumberPath<Page, Long> id = new NumberPath<>("_id", ValueCodecs.LONG);

    /** The path of {@code pair}. */
    public static Page_Pair_.Path<Page, String, Integer> pair() {
        return new Page_Pair_.Path<>("pair", (Page_Pair_Codec<String, Integer>) Page_Codec.PAIR_CODEC);
    }

    private Page_() {}

    /**
     * The paths of a {@link Page} inside a document.
     *
     * @param <D> the document's type
     */
    public static class Path<D> extends EmbeddedPath<D, Page> {
        /** The path of {@code _id}. */
        public final NumberPath<D, Long> id;

        /** For generated code. */
        public Path(String path) {
            super(path, Page_Codec.INSTANCE);
            id = new NumberPath<>(path + "._id", ValueCodecs.LONG);
        }

        /** The path of {@code pair}. */
        public Page_Pair_.Path<D, String, Integer> pair() {
            return new Page_Pair_.Path<>(path() + ".pair", (Page_Pair_Codec<String, Integer>) Page_Codec.PAIR_CODEC);
        }
    }
}
