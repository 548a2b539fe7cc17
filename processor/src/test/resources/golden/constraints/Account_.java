package app;

import dev.databridge.codec.MapKeys;
import dev.databridge.codec.TimeCodecs;
import dev.databridge.codec.ValueCodecs;
import dev.databridge.path.ArrayPath;
import dev.databridge.path.ComparablePath;
import dev.databridge.path.EmbeddedPath;
import dev.databridge.path.FieldPath;
import dev.databridge.path.MapPath;
import dev.databridge.path.NumberPath;
import dev.databridge.path.StringPath;
import dev.databridge.path.TimePath;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.bson.types.ObjectId;

/** The typed paths of {@link Account}, for filters, sorts and updates. */
@Generated("dev.databridge.processor")
public final class Account_ {
    /** The path of {@code _id}. */
    public static final ComparablePath<Account, ObjectId> id = new ComparablePath<>("_id", ValueCodecs.OBJECT_ID);

    /** The path of {@code n}. */
    public static final StringPath<Account> name = new StringPath<>("n");

    /** The path of {@code age}. */
    public static final NumberPath<Account, Integer> age = new NumberPath<>("age", ValueCodecs.INT);

    /** The path of {@code mail}. */
    public static final StringPath<Account> mail = new StringPath<>("mail");

    /** The path of {@code balance}. */
    public static final NumberPath<Account, BigDecimal> balance = new NumberPath<>("balance", ValueCodecs.BIG_DECIMAL);

    /** The path of {@code opened}. */
    public static final TimePath<Account, Instant> opened = new TimePath<>("opened", TimeCodecs.INSTANT);

    /** The path of {@code tags}. */
    public static final ArrayPath<Account, List<String>, String, StringPath<Account>> tags =
            new ArrayPath<>("tags", Account_Codec.TAGS_CODEC, ValueCodecs.STRING, StringPath::new);

    /** The path of {@code scores}. */
    public static final MapPath<Account, Map<String, List<Integer>>, String, ArrayPath<Account, List<Integer>, Integer, NumberPath<Account, Integer>>> scores =
            new MapPath<>(
                    "scores", Account_Codec.SCORES_CODEC, MapKeys.STRING,
                    child -> new ArrayPath<>(child, Account_Codec.SCORES_VALUE_CODEC, ValueCodecs.INT, child2 -> new NumberPath<>(child2, ValueCodecs.INT)));

    /** The path of {@code nick}. */
    public static final StringPath<Account> nick = new StringPath<>("nick");

    /** The path of {@code rank}. */
    public static final NumberPath<Account, Integer> rank = new NumberPath<>("rank", ValueCodecs.INT);

    /** The path of {@code home}. */
    public static Account_Address_.Path<Account> home() {
        return new Account_Address_.Path<>("home");
    }

    /** The path of {@code others}. */
    public static ArrayPath<Account, List<Account.Address>, Account.Address, Account_Address_.Path<Account>> others() {
        return new ArrayPath<>(
                "others", Account_Codec.OTHERS_CODEC, Account_Address_Codec.INSTANCE, Account_Address_.Path::new);
    }

    private Account_() {}

    /**
     * The paths of a {@link Account} inside a document.
     *
     * @param <D> the document's type
     */
    public static class Path<D> extends EmbeddedPath<D, Account> {
        /** The path of {@code _id}. */
        public final ComparablePath<D, ObjectId> id;

        /** The path of {@code n}. */
        public final StringPath<D> name;

        /** The path of {@code age}. */
        public final NumberPath<D, Integer> age;

        /** The path of {@code mail}. */
        public final StringPath<D> mail;

        /** The path of {@code balance}. */
        public final NumberPath<D, BigDecimal> balance;

        /** The path of {@code opened}. */
        public final TimePath<D, Instant> opened;

        /** The path of {@code tags}. */
        public final ArrayPath<D, List<String>, String, StringPath<D>> tags;

        /** The path of {@code scores}. */
        public final MapPath<D, Map<String, List<Integer>>, String, ArrayPath<D, List<Integer>, Integer, NumberPath<D, Integer>>> scores;

        /** The path of {@code nick}. */
        public final StringPath<D> nick;

        /** The path of {@code rank}. */
        public final NumberPath<D, Integer> rank;

        /** For generated code. */
        public Path(String path) {
            super(path, Account_Codec.INSTANCE);
            id = new ComparablePath<>(path + "._id", ValueCodecs.OBJECT_ID);
            name = new StringPath<>(path + ".n");
            age = new NumberPath<>(path + ".age", ValueCodecs.INT);
            mail = new StringPath<>(path + ".mail");
            balance = new NumberPath<>(path + ".balance", ValueCodecs.BIG_DECIMAL);
            opened = new TimePath<>(path + ".opened", TimeCodecs.INSTANT);
            tags = new ArrayPath<>(path + ".tags", Account_Codec.TAGS_CODEC, ValueCodecs.STRING, StringPath::new);
            scores = new MapPath<>(
                    path + ".scores", Account_Codec.SCORES_CODEC, MapKeys.STRING,
                    child -> new ArrayPath<>(child, Account_Codec.SCORES_VALUE_CODEC, ValueCodecs.INT, child2 -> new NumberPath<>(child2, ValueCodecs.INT)));
            nick = new StringPath<>(path + ".nick");
            rank = new NumberPath<>(path + ".rank", ValueCodecs.INT);
        }

        /** The path of {@code home}. */
        public Account_Address_.Path<D> home() {
            return new Account_Address_.Path<>(path() + ".home");
        }

        /** The path of {@code others}. */
        public ArrayPath<D, List<Account.Address>, Account.Address, Account_Address_.Path<D>> others() {
            return new ArrayPath<>(
                    path() + ".others", Account_Codec.OTHERS_CODEC, Account_Address_Codec.INSTANCE,
                    Account_Address_.Path::new);
        }
    }
}
