package app;

import dev.databridge.codec.ValueCodecs;
import dev.databridge.path.EmbeddedPath;
import dev.databridge.path.NumberPath;
import dev.databridge.path.StringPath;
import javax.annotation.processing.Generated;

/** The typed paths of {@link Flight.Route}, for filters, sorts and updates. */
@Generated("dev.databridge.processor")
final class Flight_Route_ {
    /** The path of {@code from}. */
    public static final StringPath<Flight.Route> from = new StringPath<>("from");

    /** The path of {@code to}. */
    public static final StringPath<Flight.Route> to = new StringPath<>("to");

    /** The path of {@code distance}. */
    public static final NumberPath<Flight.Route, Integer> distance = new NumberPath<>("distance", ValueCodecs.INT);

    private Flight_Route_() {}

    /**
     * The paths of a {@link Flight.Route} inside a document.
     *
     * @param <D> the document's type
     */
    public static class Path<D> extends EmbeddedPath<D, Flight.Route> {
        /** The path of {@code from}. */
        public final StringPath<D> from;

        /** The path of {@code to}. */
        public final StringPath<D> to;

        /** The path of {@code distance}. */
        public final NumberPath<D, Integer> distance;

        /** For generated code. */
        public Path(String path) {
            super(path, Flight_Route_Codec.INSTANCE);
            from = new StringPath<>(path + ".from");
            to = new StringPath<>(path + ".to");
            distance = new NumberPath<>(path + ".distance", ValueCodecs.INT);
        }
    }
}
