package app;

import dev.databridge.codec.ValueCodecs;
import dev.databridge.path.EmbeddedPath;
import dev.databridge.path.NumberPath;
import dev.databridge.path.StringPath;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** The typed paths of {@link Account}, for filters, sorts and updates. */
@Generated("dev.databridge.processor")
public final class Account_ {
    /** The path of {@code _id}. */
    public static final StringPath<Account> id = new StringPath<>("_id");

    /** The path of {@code version}. */
    public static final NumberPath<Account, Long> version = new NumberPath<>("version", ValueCodecs.LONG);

    /** The path of {@code balance}. */
    public static final NumberPath<Account, BigDecimal> balance = new NumberPath<>("balance", ValueCodecs.BIG_DECIMAL);

    private Account_() {}

    /**
     * The paths of a {@link Account} inside a document.
     *
     * @param <D> the document's type
     */
    public static class Path<D> extends EmbeddedPath<D, Account> {
        /** The path of {@code _id}. */
        public final StringPath<D> id;

        /** The path of {@code version}. */
        public final NumberPath<D, Long> version;

        /** The path of {@code balance}. */
        public final NumberPath<D, BigDecimal> balance;

        /** For generated code. */
        public Path(String path) {
            super(path, Account_Codec.INSTANCE);
            id = new StringPath<>(path + "._id");
            version = new NumberPath<>(path + ".version", ValueCodecs.LONG);
            balance = new NumberPath<>(path + ".balance", ValueCodecs.BIG_DECIMAL);
        }
    }
}
