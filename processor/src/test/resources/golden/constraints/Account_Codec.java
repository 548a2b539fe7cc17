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
import dev.databridge.codec.FieldValues;
import dev.databridge.codec.MapKeys;
import dev.databridge.codec.TimeCodecs;
import dev.databridge.codec.ValueCodec;
import dev.databridge.codec.ValueCodecs;
import dev.databridge.validation.Checks;
import dev.databridge.validation.Constrained;
import dev.databridge.validation.UpdatedValue;
import dev.databridge.validation.Validation;
import dev.databridge.validation.Violations;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Account}. */
@Generated("dev.databridge.processor")
public final class Account_Codec implements DocumentCodec<Account>, Constrained<Account> {
    /** The only instance that generated code uses. */
    public static final Account_Codec INSTANCE = new Account_Codec();

    private static final FieldHeader ID = FieldHeader.of(BsonTypeCode.OBJECT_ID, "_id");
    private static final FieldHeader NAME = FieldHeader.of(BsonTypeCode.STRING, "n");
    private static final FieldHeader AGE = FieldHeader.of(BsonTypeCode.INT32, "age");
    private static final FieldHeader MAIL = FieldHeader.of(BsonTypeCode.STRING, "mail");
    private static final FieldHeader BALANCE = FieldHeader.of(BsonTypeCode.DECIMAL128, "balance");
    private static final FieldHeader OPENED = FieldHeader.of(BsonTypeCode.DATE_TIME, "opened");
    private static final FieldHeader TAGS = FieldHeader.of(BsonTypeCode.ARRAY, "tags");
    private static final FieldHeader SCORES = FieldHeader.of(BsonTypeCode.DOCUMENT, "scores");
    private static final FieldHeader NICK = FieldHeader.of(BsonTypeCode.STRING, "nick");
    private static final FieldHeader RANK = FieldHeader.of(BsonTypeCode.INT32, "rank");
    private static final FieldHeader HOME = FieldHeader.of(BsonTypeCode.DOCUMENT, "home");
    private static final FieldHeader OTHERS = FieldHeader.of(BsonTypeCode.ARRAY, "others");

    private static final FieldTable FIELDS = FieldTable.of(
            "_id", "n", "age", "mail", "balance", "opened", "tags", "scores", "nick", "rank", "home", "others");

    static final ValueCodec<List<String>> TAGS_CODEC = Containers.list(ValueCodecs.STRING);
    static final ValueCodec<List<Integer>> SCORES_VALUE_CODEC = Containers.list(ValueCodecs.INT);
    static final ValueCodec<Map<String, List<Integer>>> SCORES_CODEC =
            Containers.map(MapKeys.STRING, SCORES_VALUE_CODEC);
    static final ValueCodec<Optional<String>> NICK_CODEC = Containers.optional(ValueCodecs.STRING);
    static final ValueCodec<List<Account.Address>> OTHERS_CODEC = Containers.list(Account_Address_Codec.INSTANCE);

    private static final DocumentMapping MAPPING = new DocumentMapping("account", null, null, List.of());

    // What is not null here is stored as null when it is, so that it comes back as null.
    private static final Account INITIAL = new Account();

    /** For the service loader; use {@link #INSTANCE}. */
    public Account_Codec() {}

    @Override
    public @Nullable Account read(BsonByteReader reader) {
        if (reader.readNull()) {
            return null;
        }
        Account account = new Account();
        if (account.nick == null) {
            account.nick = Optional.empty();
        }
        if (account.rank == null) {
            account.rank = OptionalInt.empty();
        }
        readFields(reader, account);
        return account;
    }

    private static void readFields(BsonByteReader reader, Account account) {
        int outer = reader.startDocument();
        long seen = 0;
        if (reader.at(ID)) {
            account.id = reader.readObjectId();
            seen |= 1L;
        }
        if (reader.at(NAME)) {
            account.name = reader.readString();
            seen |= 1L << 1;
        }
        if (reader.at(AGE)) {
            account.age = reader.readInt();
            seen |= 1L << 2;
        }
        if (reader.at(MAIL)) {
            account.mail = reader.readString();
            seen |= 1L << 3;
        }
        if (reader.at(BALANCE)) {
            account.balance = ValueCodecs.BIG_DECIMAL.read(reader);
            seen |= 1L << 4;
        }
        if (reader.at(OPENED)) {
            account.opened = TimeCodecs.INSTANT.read(reader);
            seen |= 1L << 5;
        }
        if (reader.at(TAGS)) {
            account.tags = TAGS_CODEC.read(reader);
            seen |= 1L << 6;
        }
        if (reader.at(SCORES)) {
            account.scores = SCORES_CODEC.read(reader);
            seen |= 1L << 7;
        }
        if (reader.at(NICK)) {
            account.nick = NICK_CODEC.read(reader);
            seen |= 1L << 8;
        }
        if (reader.at(RANK)) {
            account.rank = ValueCodecs.OPTIONAL_INT.read(reader);
            seen |= 1L << 9;
        }
        if (reader.at(HOME)) {
            account.home = Account_Address_Codec.INSTANCE.read(reader);
            seen |= 1L << 10;
        }
        if (reader.at(OTHERS)) {
            account.others = OTHERS_CODEC.read(reader);
            seen |= 1L << 11;
        }
        if (reader.hasNext()) {
            readOthers(reader, account, seen);
        } else {
            noteAbsent(reader, account, reader.position(), seen);
        }
        reader.endDocument(outer);
    }

    /** Reads what is not as predicted: another order, another type, unknown fields. */
    private static void readOthers(BsonByteReader reader, Account account, long seen) {
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
                case 0 -> account.id = reader.readObjectId();
                case 1 -> account.name = reader.readString();
                case 2 -> account.age = reader.readInt();
                case 3 -> account.mail = reader.readString();
                case 4 -> account.balance = ValueCodecs.BIG_DECIMAL.read(reader);
                case 5 -> account.opened = TimeCodecs.INSTANT.read(reader);
                case 6 -> account.tags = TAGS_CODEC.read(reader);
                case 7 -> account.scores = SCORES_CODEC.read(reader);
                case 8 -> account.nick = NICK_CODEC.read(reader);
                case 9 -> account.rank = ValueCodecs.OPTIONAL_INT.read(reader);
                case 10 -> account.home = Account_Address_Codec.INSTANCE.read(reader);
                case 11 -> account.others = OTHERS_CODEC.read(reader);
                default -> reader.skip();
            }
        }
        noteAbsent(reader, account, reader.position(), seen);
    }

    /** Notes the parts that are not stored and yet have a value: they can only be set whole. */
    private static void noteAbsent(BsonByteReader reader, Account value, int inside, long seen) {
        if ((seen & 1L << 7) == 0 && value.scores != null) {
            reader.noteAbsent(inside, SCORES);
        }
        if ((seen & 1L << 10) == 0 && value.home != null) {
            reader.noteAbsent(inside, HOME);
        }
    }

    @Override
    public void readInto(BsonByteReader reader, Account target) {
        if (reader.readNull()) {
            throw reader.mismatch("document");
        }
        copy(read(reader), target);
    }

    private static void copy(Account from, Account to) {
        to.id = from.id;
        to.name = from.name;
        to.age = from.age;
        to.mail = from.mail;
        to.balance = from.balance;
        to.opened = from.opened;
        to.tags = from.tags;
        to.scores = from.scores;
        to.nick = from.nick;
        to.rank = from.rank;
        to.home = from.home;
        to.others = from.others;
    }

    @Override
    public void write(BsonByteWriter writer, Account value) {
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
        String mail = value.mail;
        if (mail != null) {
            writer.writeName(MAIL);
            writer.writeString(mail);
        } else if (INITIAL.mail != null) {
            writer.writeName(MAIL);
            writer.writeNull();
        }
        BigDecimal balance = value.balance;
        if (balance != null) {
            writer.writeName(BALANCE);
            ValueCodecs.BIG_DECIMAL.write(writer, balance);
        } else if (INITIAL.balance != null) {
            writer.writeName(BALANCE);
            writer.writeNull();
        }
        Instant opened = value.opened;
        if (opened != null) {
            writer.writeName(OPENED);
            TimeCodecs.INSTANT.write(writer, opened);
        } else if (INITIAL.opened != null) {
            writer.writeName(OPENED);
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
        Map<String, List<Integer>> scores = value.scores;
        if (scores != null) {
            writer.writeName(SCORES);
            SCORES_CODEC.write(writer, scores);
        } else if (INITIAL.scores != null) {
            writer.writeName(SCORES);
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
        OptionalInt rank = value.rank;
        if (rank != null && rank.isPresent()) {
            writer.writeName(RANK);
            ValueCodecs.OPTIONAL_INT.write(writer, rank);
        } else if (FieldValues.present(INITIAL.rank) != null) {
            writer.writeName(RANK);
            writer.writeNull();
        }
        Account.Address home = value.home;
        if (home != null) {
            writer.writeName(HOME);
            Account_Address_Codec.INSTANCE.write(writer, home);
        } else if (INITIAL.home != null) {
            writer.writeName(HOME);
            writer.writeNull();
        }
        List<Account.Address> others = value.others;
        if (others != null) {
            writer.writeName(OTHERS);
            OTHERS_CODEC.write(writer, others);
        } else if (INITIAL.others != null) {
            writer.writeName(OTHERS);
            writer.writeNull();
        }
        writer.endDocument(start);
    }

    @Override
    public Object skeleton(Account value) {
        Skeleton skeleton = new Skeleton();
        skeleton.id = value.id;
        skeleton.name = value.name;
        skeleton.age = value.age;
        skeleton.mail = value.mail;
        skeleton.balance = value.balance;
        skeleton.opened = value.opened;
        skeleton.tags = FieldValues.skeleton(TAGS_CODEC, value.tags);
        skeleton.scores = FieldValues.skeleton(SCORES_CODEC, value.scores);
        skeleton.nick = FieldValues.skeleton(NICK_CODEC, FieldValues.present(value.nick));
        skeleton.rank = value.rank;
        skeleton.home = value.home;
        skeleton.others = FieldValues.skeleton(OTHERS_CODEC, value.others);
        return skeleton;
    }

    @Override
    public boolean unchanged(Object skeleton, Account value) {
        Skeleton loaded = (Skeleton) skeleton;
        return FieldValues.unchanged(ValueCodecs.OBJECT_ID, loaded.id, value.id)
                && FieldValues.unchanged(ValueCodecs.STRING, loaded.name, value.name)
                && loaded.age == value.age
                && FieldValues.unchanged(ValueCodecs.STRING, loaded.mail, value.mail)
                && FieldValues.unchanged(ValueCodecs.BIG_DECIMAL, loaded.balance, value.balance)
                && FieldValues.unchanged(TimeCodecs.INSTANT, loaded.opened, value.opened)
                && FieldValues.unchanged(TAGS_CODEC, loaded.tags, value.tags)
                && FieldValues.unchanged(SCORES_CODEC, loaded.scores, value.scores)
                && FieldValues.unchanged(NICK_CODEC, loaded.nick, FieldValues.present(value.nick))
                && FieldValues.unchanged(ValueCodecs.OPTIONAL_INT, FieldValues.present(loaded.rank), FieldValues.present(value.rank))
                && FieldValues.unchanged(Account_Address_Codec.INSTANCE, loaded.home, value.home)
                && FieldValues.unchanged(OTHERS_CODEC, loaded.others, value.others);
    }

    @Override
    public void difference(Object skeleton, Account value, Difference difference) {
        Skeleton loaded = (Skeleton) skeleton;
        difference.field("_id", ValueCodecs.OBJECT_ID, loaded.id, value.id);
        difference.field("n", ValueCodecs.STRING, loaded.name, value.name, INITIAL.name != null);
        if (loaded.age != value.age) {
            difference.set("age", ValueCodecs.INT, loaded.age, value.age);
        }
        difference.field("mail", ValueCodecs.STRING, loaded.mail, value.mail, INITIAL.mail != null);
        difference.field("balance", ValueCodecs.BIG_DECIMAL, loaded.balance, value.balance, INITIAL.balance != null);
        difference.field("opened", TimeCodecs.INSTANT, loaded.opened, value.opened, INITIAL.opened != null);
        difference.field("tags", TAGS_CODEC, loaded.tags, value.tags, INITIAL.tags != null);
        difference.field("scores", SCORES_CODEC, loaded.scores, value.scores, INITIAL.scores != null);
        difference.field(
                "nick", NICK_CODEC, loaded.nick, FieldValues.present(value.nick),
                FieldValues.present(INITIAL.nick) != null);
        difference.field(
                "rank", ValueCodecs.OPTIONAL_INT, FieldValues.present(loaded.rank), FieldValues.present(value.rank),
                FieldValues.present(INITIAL.rank) != null);
        difference.field("home", Account_Address_Codec.INSTANCE, loaded.home, value.home, INITIAL.home != null);
        difference.field("others", OTHERS_CODEC, loaded.others, value.others, INITIAL.others != null);
    }

    @Override
    public Account restore(Object skeleton) {
        Account restored = new Account();
        restoreInto(skeleton, restored);
        return restored;
    }

    @Override
    public void restoreInto(Object skeleton, Account target) {
        Skeleton loaded = (Skeleton) skeleton;
        target.id = loaded.id;
        target.name = loaded.name;
        target.age = loaded.age;
        target.mail = loaded.mail;
        target.balance = loaded.balance;
        target.opened = loaded.opened;
        target.tags = FieldValues.restore(TAGS_CODEC, loaded.tags);
        target.scores = FieldValues.restore(SCORES_CODEC, loaded.scores);
        target.nick = FieldValues.orEmpty(FieldValues.restore(NICK_CODEC, loaded.nick));
        target.rank = loaded.rank;
        target.home = loaded.home;
        target.others = FieldValues.restore(OTHERS_CODEC, loaded.others);
    }

    @Override
    public int interfaceVersion() {
        return 1;
    }

    @Override
    public Class<Account> type() {
        return Account.class;
    }

    @Override
    public List<String> storedNames() {
        return List.of(
                "_id", "n", "age", "mail", "balance", "opened", "tags", "scores", "nick", "rank", "home", "others");
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
    public @Nullable Object id(Account document) {
        return document.id;
    }

    @Override
    public Account withId(Account document, Object id) {
        document.id = (ObjectId) id;
        return document;
    }

    @Override
    public Object generateId() {
        return new ObjectId();
    }

    private static final Pattern MAIL_PATTERN = Pattern.compile(".+@example\\.com", 2);
    private static final BigDecimal BALANCE_MIN = new BigDecimal("0.50");

    @Override
    public void check(Account value, Violations violations) {
        checkName(value.name, violations);
        checkAge(value.age, violations);
        checkMail(value.mail, violations);
        checkBalance(value.balance, violations);
        checkOpened(value.opened, violations);
        checkTags(value.tags, violations);
        checkScores(value.scores, violations);
        checkNick(value.nick, violations);
        if (value.rank != null) {
            checkRank(Checks.orNull(value.rank), violations);
        }
        checkHome(value.home, violations);
        checkOthers(value.others, violations);
        checkConsistent(value.isConsistent(), violations);
    }

    private static void checkName(@Nullable String value, Violations violations) {
        if (value == null || value.isBlank()) {
            violations.field("n", "name").add("NotBlank", "must not be blank", value);
        }
        if (value != null && value.length() > 40) {
            violations.field("n", "name").add("Size", "at most 40 letters", value);
        }
    }

    private static void checkAge(int value, Violations violations) {
        if (value < 18) {
            violations.field("age", "age").add("Min", "must be greater than or equal to 18", value);
        }
    }

    private static void checkMail(@Nullable String value, Violations violations) {
        if (value != null && !Checks.email(value)) {
            violations.field("mail", "mail").add("Email", "must be a well-formed email address", value);
        }
        if (value != null && !MAIL_PATTERN.matcher(value).matches()) {
            violations.field("mail", "mail").add("Pattern", "must match \".+@example\\.com\"", value);
        }
    }

    private static void checkBalance(@Nullable BigDecimal value, Violations violations) {
        if (value != null && !Checks.above(value, BALANCE_MIN)) {
            violations.field("balance", "balance").add("DecimalMin", "must be greater than 0.50", value);
        }
    }

    private static void checkOpened(@Nullable Instant value, Violations violations) {
        if (value != null && Checks.compareToNow(value, violations.clock()) >= 0) {
            violations.field("opened", "opened").add("Past", "must be a past date", value);
        }
    }

    private static void checkTags(@Nullable List<String> value, Violations violations) {
        if (value == null) {
            violations.field("tags", "tags").add("NotNull", "must not be null", value);
        }
        if (value != null && value.size() < 1) {
            violations.field("tags", "tags").add("Size", "size must be between 1 and 2147483647", value);
        }
        if (value != null) {
            violations.field("tags", "tags").enter();
            int index = 0;
            for (@Nullable String element : value) {
                checkTagsElement(element, violations.index(index++));
            }
            violations.leave();
        }
    }

    private static void checkTagsElement(@Nullable String value, Violations violations) {
        if (value == null || value.isBlank()) {
            violations.add("NotBlank", "must not be blank", value);
        }
    }

    private static void checkScores(@Nullable Map<String, List<Integer>> value, Violations violations) {
        if (value != null) {
            violations.field("scores", "scores").enter();
            for (Map.Entry<String, List<Integer>> entry : value.entrySet()) {
                checkScoresKey(entry.getKey(), violations.keyItself(entry.getKey()));
                checkScoresValue(entry.getValue(), violations.key(entry.getKey()));
            }
            violations.leave();
        }
    }

    private static void checkScoresKey(@Nullable String value, Violations violations) {
        if (value != null && value.length() < 2) {
            violations.add("Size", "size must be between 2 and 2147483647", value);
        }
    }

    private static void checkScoresValue(@Nullable List<Integer> value, Violations violations) {
        if (value != null) {
            violations.enter();
            int index = 0;
            for (@Nullable Integer element : value) {
                checkScoresValueElement(element, violations.index(index++));
            }
            violations.leave();
        }
    }

    private static void checkScoresValueElement(@Nullable Integer value, Violations violations) {
        if (value != null && value < 0) {
            violations.add("PositiveOrZero", "must be greater than or equal to 0", value);
        }
    }

    private static void checkNick(@Nullable Optional<String> value, Violations violations) {
        if (value != null) {
            checkNickElement(value.orElse(null), violations);
        }
    }

    private static void checkNickElement(@Nullable String value, Violations violations) {
        if (value == null || value.isBlank()) {
            violations.field("nick", "nick").add("NotBlank", "must not be blank", value);
        }
    }

    private static void checkRank(@Nullable Integer value, Violations violations) {
        if (value != null && value < 1) {
            violations.field("rank", "rank").add("Min", "must be greater than or equal to 1", value);
        }
    }

    private static void checkHome(Account.@Nullable Address value, Violations violations) {
        if (value == null) {
            violations.field("home", "home").add("NotNull", "must not be null", value);
        }
        if (value != null) {
            violations.field("home", "home").cascade(Account_Address_Codec.INSTANCE, value);
        }
    }

    private static void checkOthers(@Nullable List<Account.Address> value, Violations violations) {
        if (value != null) {
            violations.field("others", "others").enter();
            int index = 0;
            for (Account.@Nullable Address element : value) {
                checkOthersElement(element, violations.index(index++));
            }
            violations.leave();
        }
    }

    private static void checkOthersElement(Account.@Nullable Address value, Violations violations) {
        if (value != null) {
            violations.cascade(Account_Address_Codec.INSTANCE, value);
        }
    }

    private static void checkConsistent(boolean value, Violations violations) {
        if (!value) {
            violations.field("consistent", "consistent").add("AssertTrue", "must be true", value);
        }
    }

    @Override
    public void checkUpdate(UpdatedValue update) {
        switch (update.next()) {
            case "n" -> update.of("name").whole(Account_Codec::checkName);
            case "age" -> update.of("age").present(Account_Codec::checkAge);
            case "mail" -> update.of("mail").whole(Account_Codec::checkMail);
            case "balance" -> update.of("balance").whole(Account_Codec::checkBalance);
            case "opened" -> update.of("opened").whole(Account_Codec::checkOpened);
            case "tags" -> update.of("tags").whole(Account_Codec::checkTags).element(Account_Codec::checkTagsElement);
            case "scores" -> update.of("scores")
                    .whole(Account_Codec::checkScores)
                    .key(MapKeys.STRING, Account_Codec::checkScoresKey)
                    .entry(Account_Codec::checkScoresValue)
                    .element(Account_Codec::checkScoresValueElement);
            case "nick" -> update.of("nick").optional(Account_Codec::checkNickElement);
            case "rank" -> update.of("rank").optionalNumber(Account_Codec::checkRank);
            case "home" -> update.of("home").whole(Account_Codec::checkHome).within(Account_Address_Codec.INSTANCE);
            case "others" -> update.of("others")
                    .whole(Account_Codec::checkOthers)
                    .element(Account_Codec::checkOthersElement)
                    .within(Account_Address_Codec.INSTANCE);
            default -> {}
        }
    }

    @Override
    public Map<String, ValueCodec<?>> cascades() {
        return Map.ofEntries(
                Map.entry("home", Account_Address_Codec.INSTANCE),
                Map.entry("others", Account_Address_Codec.INSTANCE));
    }

    @Override
    public Map<String, String> storedNamesByProperty() {
        return Map.ofEntries(Map.entry("id", "_id"), Map.entry("name", "n"));
    }

    @Override
    public Validation validation() {
        return Validation.STRICT;
    }

    /** What is remembered of a {@link Account}. */
    private static final class Skeleton {
        private @Nullable ObjectId id;
        private @Nullable String name;
        private int age;
        private @Nullable String mail;
        private @Nullable BigDecimal balance;
        private @Nullable Instant opened;
        private @Nullable Object tags;
        private @Nullable Object scores;
        private @Nullable Object nick;
        private @Nullable OptionalInt rank;
        private Account.@Nullable Address home;
        private @Nullable Object others;
    }
}
