package app;

import dev.databridge.path.EmbeddedPath;
import dev.databridge.path.StringPath;
import javax.annotation.processing.Generated;

/** The typed paths of {@link Account.Address}, for filters, sorts and updates. */
@Generated("dev.databridge.processor")
public final class Account_Address_ {
    /** The path of {@code street}. */
    public static final StringPath<Account.Address> street = new StringPath<>("street");

    /** The path of {@code city}. */
    public static final StringPath<Account.Address> city = new StringPath<>("city");

    private Account_Address_() {}

    /**
     * The paths of a {@link Account.Address} inside a document.
     *
     * @param <D> the document's type
     */
    public static class Path<D> extends EmbeddedPath<D, Account.Address> {
        /** The path of {@code street}. */
        public final StringPath<D> street;

        /** The path of {@code city}. */
        public final StringPath<D> city;

        /** For generated code. */
        public Path(String path) {
            super(path, Account_Address_Codec.INSTANCE);
            street = new StringPath<>(path + ".street");
            city = new StringPath<>(path + ".city");
        }
    }
}
