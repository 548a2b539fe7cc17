package app;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonTypeCode;
import dev.databridge.bson.FieldHeader;
import dev.databridge.bson.FieldTable;
import dev.databridge.codec.Containers;
import dev.databridge.codec.Difference;
import dev.databridge.codec.DocumentCodec;
import dev.databridge.codec.DocumentMapping;
import dev.databridge.codec.EnumCodec;
import dev.databridge.codec.FieldValues;
import dev.databridge.codec.MapKeys;
import dev.databridge.codec.TimeCodecs;
import dev.databridge.codec.ValueCodec;
import dev.databridge.codec.ValueCodecs;
import dev.databridge.index.IndexDefinition;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Person}. */
@Generated("dev.databridge.processor")
public final class Person_Codec implements DocumentCodec<Person> {
    /** The only instance that generated code uses. */
    public static final Person_Codec INSTANCE = new Person_Codec();

    private static final FieldHeader ID = FieldHeader.of(BsonTypeCode.OBJECT_ID, "_id");
    private static final FieldHeader NAME = FieldHeader.of(BsonTypeCode.STRING, "name");
    private static final FieldHeader AGE = FieldHeader.of(BsonTypeCode.INT32, "age");
    private static final FieldHeader BORN = FieldHeader.of(BsonTypeCode.DATE_TIME, "born");
    private static final FieldHeader TAGS = FieldHeader.of(BsonTypeCode.ARRAY, "tags");
    private static final FieldHeader COUNTS = FieldHeader.of(BsonTypeCode.DOCUMENT, "counts");
    private static final FieldHeader STATUS = FieldHeader.of(BsonTypeCode.STRING, "status");
    private static final FieldHeader ADDRESS = FieldHeader.of(BsonTypeCode.DOCUMENT, "home");
    private static final FieldHeader OTHERS = FieldHeader.of(BsonTypeCode.ARRAY, "others");
    private static final FieldHeader NICK = FieldHeader.of(BsonTypeCode.STRING, "nick");

    private static final FieldTable FIELDS = FieldTable.of(
            "_id", "name", "age", "born", "tags", "counts", "status", "home", "others", "nick");

    static final ValueCodec<List<String>> TAGS_CODEC = Containers.list(ValueCodecs.STRING);
    static final ValueCodec<Map<String, Integer>> COUNTS_CODEC = Containers.map(MapKeys.STRING, ValueCodecs.INT);
    static final ValueCodec<Person.Status> STATUS_CODEC = EnumCodec.byName(Person.Status.values());
    static final ValueCodec<List<Person.Address>> OTHERS_CODEC = Containers.list(Person_Address_Codec.INSTANCE);
    static final ValueCodec<Optional<String>> NICK_CODEC = Containers.optional(ValueCodecs.STRING);

    private static final DocumentMapping MAPPING = new DocumentMapping(
            "people", null, null,
            List.of(
                    new IndexDefinition(List.of(new IndexDefinition.Key("name", true)), false, false, null, null),
                    new IndexDefinition(List.of(new IndexDefinition.Key("born", true)), false, false, 3600L, null)));

    // What is not null here is stored as null when it is, so that it comes back as null.
    private static final Person INITIAL = new Person();

    /** For the service loader; use {@link #INSTANCE}. */
    public Person_Codec() {}

    @Override
    public @Nullable Person read(BsonByteReader reader) {
        if (reader.readNull()) {
            return null;
        }
        Person person = new Person();
        if (person.nick == null) {
            person.nick = Optional.empty();
        }
        readFields(reader, person);
        return person;
    }

    private static void readFields(BsonByteReader reader, Person person) {
        int outer = reader.startDocument();
        long seen = 0;
        if (reader.at(ID)) {
            person.id = reader.readObjectId();
            seen |= 1L;
        }
        if (reader.at(NAME)) {
            person.name = reader.readString();
            seen |= 1L << 1;
        }
        if (reader.at(AGE)) {
            person.age = reader.readInt();
            seen |= 1L << 2;
        }
        if (reader.at(BORN)) {
            person.born = TimeCodecs.INSTANT.read(reader);
            seen |= 1L << 3;
        }
        if (reader.at(TAGS)) {
            person.tags = TAGS_CODEC.read(reader);
            seen |= 1L << 4;
        }
        if (reader.at(COUNTS)) {
            person.counts = COUNTS_CODEC.read(reader);
            seen |= 1L << 5;
        }
        if (reader.at(STATUS)) {
            person.status = STATUS_CODEC.read(reader);
            seen |= 1L << 6;
        }
        if (reader.at(ADDRESS)) {
            person.address = Person_Address_Codec.INSTANCE.read(reader);
            seen |= 1L << 7;
        }
        if (reader.at(OTHERS)) {
            person.others = OTHERS_CODEC.read(reader);
            seen |= 1L << 8;
        }
        if (reader.at(NICK)) {
            person.nick = NICK_CODEC.read(reader);
            seen |= 1L << 9;
        }
        if (reader.hasNext()) {
            readOthers(reader, person, seen);
        } else {
            noteAbsent(reader, person, reader.position(), seen);
        }
        reader.endDocument(outer);
    }

    /** Reads what is not as predicted: another order, another type, unknown fields. */
    private static void readOthers(BsonByteReader reader, Person person, long seen) {
        int expected = Long.numberOfTrailingZeros(~seen);
        while (reader.hasNext()) {
            int field = FIELDS.next(reader, expected);
            if (field != FieldTable.UNKNOWN) {
                if ((seen & 1L << field) != 0) {
                    throw FieldValues.duplicate(reader);
                }
                seen |= 1L << field;
                expected = field + 1;
            }
            switch (field) {
                case 0 -> person.id = reader.readObjectId();
                case 1 -> person.name = reader.readString();
                case 2 -> person.age = reader.readInt();
                case 3 -> person.born = TimeCodecs.INSTANT.read(reader);
                case 4 -> person.tags = TAGS_CODEC.read(reader);
                case 5 -> person.counts = COUNTS_CODEC.read(reader);
                case 6 -> person.status = STATUS_CODEC.read(reader);
                case 7 -> person.address = Person_Address_Codec.INSTANCE.read(reader);
                case 8 -> person.others = OTHERS_CODEC.read(reader);
                case 9 -> person.nick = NICK_CODEC.read(reader);
                default -> reader.skip();
            }
        }
        noteAbsent(reader, person, reader.position(), seen);
    }

    /** Notes the parts that are not stored and yet have a value: they can only be set whole. */
    private static void noteAbsent(BsonByteReader reader, Person value, int inside, long seen) {
        if ((seen & 1L << 5) == 0 && value.counts != null) {
            reader.noteAbsent(inside, COUNTS);
        }
        if ((seen & 1L << 7) == 0 && value.address != null) {
            reader.noteAbsent(inside, ADDRESS);
        }
    }

    @Override
    public void readInto(BsonByteReader reader, Person target) {
        if (reader.readNull()) {
            throw reader.mismatch("document");
        }
        copy(read(reader), target);
    }

    private static void copy(Person from, Person to) {
        to.id = from.id;
        to.name = from.name;
        to.age = from.age;
        to.born = from.born;
        to.tags = from.tags;
        to.counts = from.counts;
        to.status = from.status;
        to.address = from.address;
        to.others = from.others;
        to.nick = from.nick;
    }

    @Override
    public void write(BsonByteWriter writer, Person value) {
        int start = writer.startDocument();
        ObjectId id = value.id;
        if (id != null) {
            writer.writeName(ID);
            writer.writeObjectId(id);
        }
        String name = value.name;
        if (name != null) {
            writer.writeName(NAME);
            writer.writeString(name);
        } else if (INITIAL.name != null) {
            writer.writeName(NAME);
            writer.writeNull();
        }
        writer.writeName(AGE);
        writer.writeInt(value.age);
        Instant born = value.born;
        if (born != null) {
            writer.writeName(BORN);
            TimeCodecs.INSTANT.write(writer, born);
        } else if (INITIAL.born != null) {
            writer.writeName(BORN);
            writer.writeNull();
        }
        List<String> tags = value.tags;
        if (tags != null) {
            writer.writeName(TAGS);
            TAGS_CODEC.write(writer, tags);
        } else if (INITIAL.tags != null) {
            writer.writeName(TAGS);
            writer.writeNull();
        }
        Map<String, Integer> counts = value.counts;
        if (counts != null) {
            writer.writeName(COUNTS);
            COUNTS_CODEC.write(writer, counts);
        } else if (INITIAL.counts != null) {
            writer.writeName(COUNTS);
            writer.writeNull();
        }
        Person.Status status = value.status;
        if (status != null) {
            writer.writeName(STATUS);
            STATUS_CODEC.write(writer, status);
        } else if (INITIAL.status != null) {
            writer.writeName(STATUS);
            writer.writeNull();
        }
        Person.Address address = value.address;
        if (address != null) {
            writer.writeName(ADDRESS);
            Person_Address_Codec.INSTANCE.write(writer, address);
        } else if (INITIAL.address != null) {
            writer.writeName(ADDRESS);
            writer.writeNull();
        }
        List<Person.Address> others = value.others;
        if (others != null) {
            writer.writeName(OTHERS);
            OTHERS_CODEC.write(writer, others);
        } else if (INITIAL.others != null) {
            writer.writeName(OTHERS);
            writer.writeNull();
        }
        Optional<String> nick = value.nick;
        if (nick != null && nick.isPresent()) {
            writer.writeName(NICK);
            NICK_CODEC.write(writer, nick);
        } else if (FieldValues.present(INITIAL.nick) != null) {
            writer.writeName(NICK);
            writer.writeNull();
        }
        writer.endDocument(start);
    }

    @Override
    public Object skeleton(Person value) {
        Skeleton skeleton = new Skeleton();
        skeleton.id = value.id;
        skeleton.name = value.name;
        skeleton.age = value.age;
        skeleton.born = value.born;
        skeleton.tags = FieldValues.skeleton(TAGS_CODEC, value.tags);
        skeleton.counts = FieldValues.skeleton(COUNTS_CODEC, value.counts);
        skeleton.status = value.status;
        skeleton.address = value.address;
        skeleton.others = FieldValues.skeleton(OTHERS_CODEC, value.others);
        skeleton.nick = FieldValues.skeleton(NICK_CODEC, FieldValues.present(value.nick));
        return skeleton;
    }

    @Override
    public boolean unchanged(Object skeleton, Person value) {
        Skeleton loaded = (Skeleton) skeleton;
        return FieldValues.unchanged(ValueCodecs.OBJECT_ID, loaded.id, value.id)
                && FieldValues.unchanged(ValueCodecs.STRING, loaded.name, value.name)
                && loaded.age == value.age
                && FieldValues.unchanged(TimeCodecs.INSTANT, loaded.born, value.born)
                && FieldValues.unchanged(TAGS_CODEC, loaded.tags, value.tags)
                && FieldValues.unchanged(COUNTS_CODEC, loaded.counts, value.counts)
                && FieldValues.unchanged(STATUS_CODEC, loaded.status, value.status)
                && FieldValues.unchanged(Person_Address_Codec.INSTANCE, loaded.address, value.address)
                && FieldValues.unchanged(OTHERS_CODEC, loaded.others, value.others)
                && FieldValues.unchanged(NICK_CODEC, loaded.nick, FieldValues.present(value.nick));
    }

    @Override
    public void difference(Object skeleton, Person value, Difference difference) {
        Skeleton loaded = (Skeleton) skeleton;
        difference.field("_id", ValueCodecs.OBJECT_ID, loaded.id, value.id);
        difference.field("name", ValueCodecs.STRING, loaded.name, value.name, INITIAL.name != null);
        if (loaded.age != value.age) {
            difference.set("age", ValueCodecs.INT, loaded.age, value.age);
        }
        difference.field("born", TimeCodecs.INSTANT, loaded.born, value.born, INITIAL.born != null);
        difference.field("tags", TAGS_CODEC, loaded.tags, value.tags, INITIAL.tags != null);
        difference.field("counts", COUNTS_CODEC, loaded.counts, value.counts, INITIAL.counts != null);
        difference.field("status", STATUS_CODEC, loaded.status, value.status, INITIAL.status != null);
        difference.field("home", Person_Address_Codec.INSTANCE, loaded.address, value.address, INITIAL.address != null);
        difference.field("others", OTHERS_CODEC, loaded.others, value.others, INITIAL.others != null);
        difference.field(
                "nick", NICK_CODEC, loaded.nick, FieldValues.present(value.nick),
                FieldValues.present(INITIAL.nick) != null);
    }

    @Override
    public Person restore(Object skeleton) {
        Person restored = new Person();
        restoreInto(skeleton, restored);
        return restored;
    }

    @Override
    public void restoreInto(Object skeleton, Person target) {
        Skeleton loaded = (Skeleton) skeleton;
        target.id = loaded.id;
        target.name = loaded.name;
        target.age = loaded.age;
        target.born = loaded.born;
        target.tags = FieldValues.restore(TAGS_CODEC, loaded.tags);
        target.counts = FieldValues.restore(COUNTS_CODEC, loaded.counts);
        target.status = loaded.status;
        target.address = loaded.address;
        target.others = FieldValues.restore(OTHERS_CODEC, loaded.others);
        target.nick = FieldValues.orEmpty(FieldValues.restore(NICK_CODEC, loaded.nick));
    }

    @Override
    public int interfaceVersion() {
        return 1;
    }

    @Override
    public Class<Person> type() {
        return Person.class;
    }

    @Override
    public List<String> storedNames() {
        return List.of("_id", "name", "age", "born", "tags", "counts", "status", "home", "others", "nick");
    }

    @Override
    public DocumentMapping mapping() {
        return MAPPING;
    }

    @Override
    public ValueCodec<ObjectId> idCodec() {
        return ValueCodecs.OBJECT_ID;
    }

    @Override
    public Class<ObjectId> idType() {
        return ObjectId.class;
    }

    @Override
    public @Nullable Object id(Person document) {
        return document.id;
    }

    @Override
    public Person withId(Person document, Object id) {
        document.id = (ObjectId) id;
        return document;
    }

    @Override
    public Object generateId() {
        return new ObjectId();
    }

    /** What is remembered of a {@link Person}. */
    private static final class Skeleton {
        private @Nullable ObjectId id;
        private @Nullable String name;
        private int age;
        private @Nullable Instant born;
        private @Nullable Object tags;
        private @Nullable Object counts;
        private Person.@Nullable Status status;
        private Person.@Nullable Address address;
        private @Nullable Object others;
        private @Nullable Object nick;
    }
}
