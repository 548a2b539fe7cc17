package app;

import dev.databridge.path.ArrayPath;
import dev.databridge.path.EmbeddedPath;
import dev.databridge.path.FieldPath;
import dev.databridge.path.StringPath;
import java.util.List;
import javax.annotation.processing.Generated;

/** The typed paths of {@link Node}, for filters, sorts and updates. */
@Generated("dev.databridge.processor")
final class Node_ {
    /** The path of {@code label}. */
    public static final StringPath<Node> label = new StringPath<>("label");

    /** The path of {@code next}. */
    public static Node_.Path<Node> next() {
        return new Node_.Path<>("next");
    }

    /** The path of {@code children}. */
    public static ArrayPath<Node, List<Node>, Node, Node_.Path<Node>> children() {
        return new ArrayPath<>("children", Node_Codec.Codecs.CHILDREN_CODEC, Node_Codec.INSTANCE, Node_.Path::new);
    }

    private Node_() {}

    /**
     * The paths of a {@link Node} inside a document.
     *
     * @param <D> the document's type
     */
    public static class Path<D> extends EmbeddedPath<D, Node> {
        /** The path of {@code label}. */
        public final StringPath<D> label;

        /** For generated code. */
        public Path(String path) {
            super(path, Node_Codec.INSTANCE);
            label = new StringPath<>(path + ".label");
        }

        /** The path of {@code next}. */
        public Node_.Path<D> next() {
            return new Node_.Path<>(path() + ".next");
        }

        /** The path of {@code children}. */
        public ArrayPath<D, List<Node>, Node, Node_.Path<D>> children() {
            return new ArrayPath<>(
                    path() + ".children", Node_Codec.Codecs.CHILDREN_CODEC, Node_Codec.INSTANCE, Node_.Path::new);
        }
    }
}
