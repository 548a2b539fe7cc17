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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.bson.types.ObjectId;

/** The typed paths of {@link Person}, for filters, sorts and updates. */
@Generated("dev.databridge.processor")
public final class Person_ {
    /** The path of {@code _id}. */
    public static final ComparablePath<Person, ObjectId> id = new ComparablePath<>("_id", ValueCodecs.OBJECT_ID);

    /** The path of {@code name}. */
    public static final StringPath<Person> name = new StringPath<>("name");

    /** The path of {@code age}. */
    public static final NumberPath<Person, Integer> age = new NumberPath<>("age", ValueCodecs.INT);

    /** The path of {@code born}. */
    public static final TimePath<Person, Instant> born = new TimePath<>("born", TimeCodecs.INSTANT);

    /** The path of {@code tags}. */
    public static final ArrayPath<Person, List<String>, String, StringPath<Person>> tags =
            new ArrayPath<>("tags", Person_Codec.TAGS_CODEC, ValueCodecs.STRING, StringPath::new);

    /** The path of {@code counts}. */
    public static final MapPath<Person, Map<String, Integer>, String, NumberPath<Person, Integer>> counts =
            new MapPath<>(
                    "counts", Person_Codec.COUNTS_CODEC, MapKeys.STRING,
                    child -> new NumberPath<>(child, ValueCodecs.INT));

    /** The path of {@code status}. */
    public static final ComparablePath<Person, Person.Status> status =
            new ComparablePath<>("status", Person_Codec.STATUS_CODEC);

    /** The path of {@code nick}. */
    public static final StringPath<Person> nick = new StringPath<>("nick");

    /** The path of {@code home}. */
    public static Person_Address_.Path<Person> address() {
        return new Person_Address_.Path<>("home");
    }

    /** The path of {@code others}. */
    public static ArrayPath<Person, List<Person.Address>, Person.Address, Person_Address_.Path<Person>> others() {
        return new ArrayPath<>(
                "others", Person_Codec.OTHERS_CODEC, Person_Address_Codec.INSTANCE, Person_Address_.Path::new);
    }

    private Person_() {}

    /**
     * The paths of a {@link Person} inside a document.
     *
     * @param <D> the document's type
     */
    public static class Path<D> extends EmbeddedPath<D, Person> {
        /** The path of {@code _id}. */
        public final ComparablePath<D, ObjectId> id;

        /** The path of {@code name}. */
        public final StringPath<D> name;

        /** The path of {@code age}. */
        public final NumberPath<D, Integer> age;

        /** The path of {@code born}. */
        public final TimePath<D, Instant> born;

        /** The path of {@code tags}. */
        public final ArrayPath<D, List<String>, String, StringPath<D>> tags;

        /** The path of {@code counts}. */
        public final MapPath<D, Map<String, Integer>, String, NumberPath<D, Integer>> counts;

        /** The path of {@code status}. */
        public final ComparablePath<D, Person.Status> status;

        /** The path of {@code nick}. */
        public final StringPath<D> nick;

        /** For generated code. */
        public Path(String path) {
            super(path, Person_Codec.INSTANCE);
            id = new ComparablePath<>(path + "._id", ValueCodecs.OBJECT_ID);
            name = new StringPath<>(path + ".name");
            age = new NumberPath<>(path + ".age", ValueCodecs.INT);
            born = new TimePath<>(path + ".born", TimeCodecs.INSTANT);
            tags = new ArrayPath<>(path + ".tags", Person_Codec.TAGS_CODEC, ValueCodecs.STRING, StringPath::new);
            counts = new MapPath<>(
                    path + ".counts", Person_Codec.COUNTS_CODEC, MapKeys.STRING,
                    child -> new NumberPath<>(child, ValueCodecs.INT));
            status = new ComparablePath<>(path + ".status", Person_Codec.STATUS_CODEC);
            nick = new StringPath<>(path + ".nick");
        }

        /** The path of {@code home}. */
        public Person_Address_.Path<D> address() {
            return new Person_Address_.Path<>(path() + ".home");
        }

        /** The path of {@code others}. */
        public ArrayPath<D, List<Person.Address>, Person.Address, Person_Address_.Path<D>> others() {
            return new ArrayPath<>(
                    path() + ".others", Person_Codec.OTHERS_CODEC, Person_Address_Codec.INSTANCE,
                    Person_Address_.Path::new);
        }
    }
}
