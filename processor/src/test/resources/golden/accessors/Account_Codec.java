package app;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonTypeCode;
import dev.databridge.bson.FieldHeader;
import dev.databridge.bson.FieldTable;
import dev.databridge.codec.Difference;
import dev.databridge.codec.DocumentCodec;
import dev.databridge.codec.DocumentMapping;
import dev.databridge.codec.FieldValues;
import dev.databridge.codec.ValueCodec;
import dev.databridge.codec.ValueCodecs;
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Account}. */
@Generated("dev.databridge.processor")
public final class Account_Codec implements DocumentCodec<Account> {
    /** The only instance that generated code uses. */
    public static final Account_Codec INSTANCE = new Account_Codec();

    private static final FieldHeader NUMBER = FieldHeader.of(BsonTypeCode.STRING, "_id");
    private static final FieldHeader VERSION = FieldHeader.of(BsonTypeCode.INT64, "version");
    private static final FieldHeader BALANCE = FieldHeader.of(BsonTypeCode.DECIMAL128, "balance");

    private static final FieldTable FIELDS = FieldTable.of("_id", "version", "balance");

    private static final DocumentMapping MAPPING = new DocumentMapping("account", null, "version", List.of());

    /** For the service loader; use {@link #INSTANCE}. */
    public Account_Codec() {}

    @Override
    public @Nullable Account read(BsonByteReader reader) {
        if (reader.readNull()) {
            return null;
        }
        int outer = reader.startDocument();
        long seen = 0;
        String number = null;
        long version = 0;
        BigDecimal balance = null;
        if (reader.at(NUMBER)) {
            number = reader.readString();
            seen |= 1L;
        }
        if (reader.at(VERSION)) {
            version = reader.readLong();
            seen |= 1L << 1;
        }
        if (reader.at(BALANCE)) {
            balance = ValueCodecs.BIG_DECIMAL.read(reader);
            seen |= 1L << 2;
        }
        if (reader.hasNext()) {
            return readOthers(reader, outer, seen, number, version, balance);
        }
        reader.endDocument(outer);
        Account made = new Account(number);
        if ((seen & 1L << 1) != 0) {
            made.setVersion(version);
        }
        if ((seen & 1L << 2) != 0) {
            made.balance(balance);
        }
        return made;
    }

    /** Reads what is not as predicted: another order, another type, unknown fields. */
    private static Account readOthers(
            BsonByteReader reader, int outer, long seen, @Nullable String number, long version,
            @Nullable BigDecimal balance) {
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
                case 0 -> number = reader.readString();
                case 1 -> version = reader.readLong();
                case 2 -> balance = ValueCodecs.BIG_DECIMAL.read(reader);
                default -> reader.skip();
            }
        }
        reader.endDocument(outer);
        Account made = new Account(number);
        if ((seen & 1L << 1) != 0) {
            made.setVersion(version);
        }
        if ((seen & 1L << 2) != 0) {
            made.balance(balance);
        }
        return made;
    }

    @Override
    public void readInto(BsonByteReader reader, Account target) {
        throw new UnsupportedOperationException(
                "Account has fields that only its constructor sets (number); read a new one instead");
    }

    @Override
    public void write(BsonByteWriter writer, Account value) {
        int start = writer.startDocument();
        String number = value.getNumber();
        if (number != null) {
            writer.writeName(NUMBER);
            writer.writeString(number);
        }
        writer.writeName(VERSION);
        writer.writeLong(value.getVersion());
        BigDecimal balance = value.balance();
        if (balance != null) {
            writer.writeName(BALANCE);
            ValueCodecs.BIG_DECIMAL.write(writer, balance);
        } else {
            writer.writeName(BALANCE);
            writer.writeNull();
        }
        writer.endDocument(start);
    }

    @Override
    public Object skeleton(Account value) {
        Skeleton skeleton = new Skeleton();
        skeleton.number = value.getNumber();
        skeleton.version = value.getVersion();
        skeleton.balance = value.balance();
        return skeleton;
    }

    @Override
    public boolean unchanged(Object skeleton, Account value) {
        Skeleton loaded = (Skeleton) skeleton;
        return FieldValues.unchanged(ValueCodecs.STRING, loaded.number, value.getNumber())
                && loaded.version == value.getVersion()
                && FieldValues.unchanged(ValueCodecs.BIG_DECIMAL, loaded.balance, value.balance());
    }

    @Override
    public void difference(Object skeleton, Account value, Difference difference) {
        Skeleton loaded = (Skeleton) skeleton;
        difference.field("_id", ValueCodecs.STRING, loaded.number, value.getNumber());
        if (loaded.version != value.getVersion()) {
            difference.set("version", ValueCodecs.LONG, loaded.version, value.getVersion());
        }
        difference.fieldKeepingNull("balance", ValueCodecs.BIG_DECIMAL, loaded.balance, value.balance());
    }

    @Override
    public Account restore(Object skeleton) {
        Skeleton loaded = (Skeleton) skeleton;
        Account restored = new Account(loaded.number);
        restored.setVersion(loaded.version);
        restored.balance(loaded.balance);
        return restored;
    }

    @Override
    public void restoreInto(Object skeleton, Account target) {
        throw new UnsupportedOperationException(
                "Account has fields that only its constructor sets (number); restore a new one instead");
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
        return List.of("_id", "version", "balance");
    }

    @Override
    public DocumentMapping mapping() {
        return MAPPING;
    }

    @Override
    public ValueCodec<String> idCodec() {
        return ValueCodecs.STRING;
    }

    @Override
    public Class<String> idType() {
        return String.class;
    }

    @Override
    public @Nullable Object id(Account document) {
        return document.getNumber();
    }

    @Override
    public Account withId(Account document, Object id) {
        Account copy = new Account((String) id);
        copy.setVersion(document.getVersion());
        copy.balance(document.balance());
        return copy;
    }

    @Override
    public long version(Account document) {
        return document.getVersion();
    }

    @Override
    public Account withVersion(Account document, long version) {
        document.setVersion(version);
        return document;
    }

    /** What is remembered of a {@link Account}. */
    private static final class Skeleton {
        private @Nullable String number;
        private long version;
        private @Nullable BigDecimal balance;
    }
}
