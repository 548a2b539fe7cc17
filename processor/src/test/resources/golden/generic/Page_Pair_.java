package app;

import dev.databridge.path.ArrayPath;
import dev.databridge.path.EmbeddedPath;
import dev.databridge.path.FieldPath;
import java.util.List;
import javax.annotation.processing.Generated;

/** The typed paths of {@link Page.Pair}, for filters, sorts and updates. */
@Generated("dev.databridge.processor")
final class Page_Pair_ {
    private Page_Pair_() {}

    /**
     * The paths of a {@link Page.Pair} inside a document.
     *
     * @param <D> the document's type
     * @param <A> as in the class
     * @param <B> as in the class
     */
    public static class Path<D, A, B extends Comparable<B>> extends EmbeddedPath<D, Page.Pair<A, B>> {
        private final Page_Pair_Codec<A, B> codec;

        /** The path of {@code first}. */
        public final FieldPath<D, A> first;

        /** The path of {@code second}. */
        public final ArrayPath<D, List<B>, B, FieldPath<D, B>> second;

        /** For generated code. */
        public Path(String path, Page_Pair_Codec<A, B> codec) {
            super(path, codec);
            this.codec = codec;
            first = new FieldPath<>(path + ".first", codec.aCodec);
            second = new ArrayPath<>(
                    path + ".second", codec.secondCodec, codec.bCodec, child -> new FieldPath<>(child, codec.bCodec));
        }
    }
}
