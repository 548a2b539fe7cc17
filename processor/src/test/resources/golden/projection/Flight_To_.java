package app;

import dev.databridge.path.EmbeddedPath;
import dev.databridge.path.StringPath;
import javax.annotation.processing.Generated;

/** The typed paths of {@link Flight.To}, for filters, sorts and updates. */
@Generated("dev.databridge.processor")
final class Flight_To_ {
    /** The path of {@code to}. */
    public static final StringPath<Flight.To> to = new StringPath<>("to");

    private Flight_To_() {}

    /**
     * The paths of a {@link Flight.To} inside a document.
     *
     * @param <D> the document's type
     */
    public static class Path<D> extends EmbeddedPath<D, Flight.To> {
        /** The path of {@code to}. */
        public final StringPath<D> to;

        /** For generated code. */
        public Path(String path) {
            super(path, Flight_To_Codec.INSTANCE);
            to = new StringPath<>(path + ".to");
        }
    }
}
