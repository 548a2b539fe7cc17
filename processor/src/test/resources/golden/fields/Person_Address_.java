package app;

import dev.databridge.codec.ValueCodecs;
import dev.databridge.path.EmbeddedPath;
import dev.databridge.path.NumberPath;
import dev.databridge.path.StringPath;
import javax.annotation.processing.Generated;

/** The typed paths of {@link Person.Address}, for filters, sorts and updates. */
@Generated("dev.databridge.processor")
public final class Person_Address_ {
    /** The path of {@code street}. */
    public static final StringPath<Person.Address> street = new StringPath<>("street");

    /** The path of {@code city}. */
    public static final StringPath<Person.Address> city = new StringPath<>("city");

    /** The path of {@code number}. */
    public static final NumberPath<Person.Address, Short> number = new NumberPath<>("number", ValueCodecs.SHORT);

    private Person_Address_() {}

    /**
     * The paths of a {@link Person.Address} inside a document.
     *
     * @param <D> the document's type
     */
    public static class Path<D> extends EmbeddedPath<D, Person.Address> {
        /** The path of {@code street}. */
        public final StringPath<D> street;

        /** The path of {@code city}. */
        public final StringPath<D> city;

        /** The path of {@code number}. */
        public final NumberPath<D, Short> number;

        /** For generated code. */
        public Path(String path) {
            super(path, Person_Address_Codec.INSTANCE);
            street = new StringPath<>(path + ".street");
            city = new StringPath<>(path + ".city");
            number = new NumberPath<>(path + ".number", ValueCodecs.SHORT);
        }
    }
}
