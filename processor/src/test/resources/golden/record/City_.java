package app;

import dev.databridge.codec.ValueCodecs;
import dev.databridge.path.ComparablePath;
import dev.databridge.path.EmbeddedPath;
import dev.databridge.path.NumberPath;
import dev.databridge.path.StringPath;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The typed paths of {@link City}, for filters, sorts and updates. */
@Generated("dev.databridge.processor")
public final class City_ {
    /** The path of {@code _id}. */
    public static final ComparablePath<City, UUID> id = new ComparablePath<>("_id", ValueCodecs.UUID);

    /** The path of {@code name}. */
    public static final StringPath<City> name = new StringPath<>("name");

    /** The path of {@code population}. */
    public static final NumberPath<City, Integer> population = new NumberPath<>("population", ValueCodecs.INT_AS_LONG);

    /** The path of {@code area}. */
    public static final NumberPath<City, Double> area = new NumberPath<>("area", ValueCodecs.DOUBLE);

    private City_() {}

    /**
     * The paths of a {@link City} inside a document.
     *
     * @param <D> the document's type
     */
    public static class Path<D> extends EmbeddedPath<D, City> {
        /** The path of {@code _id}. */
        public final ComparablePath<D, UUID> id;

        /** The path of {@code name}. */
        public final StringPath<D> name;

        /** The path of {@code population}. */
        public final NumberPath<D, Integer> population;

        /** The path of {@code area}. */
        public final NumberPath<D, Double> area;

        /** For generated code. */
        public Path(String path) {
            super(path, City_Codec.INSTANCE);
            id = new ComparablePath<>(path + "._id", ValueCodecs.UUID);
            name = new StringPath<>(path + ".name");
            population = new NumberPath<>(path + ".population", ValueCodecs.INT_AS_LONG);
            area = new NumberPath<>(path + ".area", ValueCodecs.DOUBLE);
        }
    }
}
