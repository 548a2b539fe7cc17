package app;

import dev.databridge.codec.TimeCodecs;
import dev.databridge.codec.ValueCodecs;
import dev.databridge.path.ComparablePath;
import dev.databridge.path.EmbeddedPath;
import dev.databridge.path.FieldPath;
import dev.databridge.path.TimePath;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.bson.types.ObjectId;

/** The typed paths of {@link Flight}, for filters, sorts and updates. */
@Generated("dev.databridge.processor")
final class Flight_ {
    /** The path of {@code _id}. */
    public static final ComparablePath<Flight, ObjectId> id = new ComparablePath<>("_id", ValueCodecs.OBJECT_ID);

    /** The path of {@code dep}. */
    public static final TimePath<Flight, Instant> departure = new TimePath<>("dep", TimeCodecs.INSTANT);

    /** The path of {@code route}. */
    public static Flight_Route_.Path<Flight> route() {
        return new Flight_Route_.Path<>("route");
    }

    private Flight_() {}

    /**
     * The paths of a {@link Flight} inside a document.
     *
     * @param <D> the document's type
     */
    public static class Path<D> extends EmbeddedPath<D, Flight> {
        /** The path of {@code _id}. */
        public final ComparablePath<D, ObjectId> id;

        /** The path of {@code dep}. */
        public final TimePath<D, Instant> departure;

        /** For generated code. */
        public Path(String path) {
            super(path, Flight_Codec.INSTANCE);
            id = new ComparablePath<>(path + "._id", ValueCodecs.OBJECT_ID);
            departure = new TimePath<>(path + ".dep", TimeCodecs.INSTANT);
        }

        /** The path of {@code route}. */
        public Flight_Route_.Path<D> route() {
            return new Flight_Route_.Path<>(path() + ".route");
        }
    }
}
