package app;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonTypeCode;
import dev.databridge.bson.FieldHeader;
import dev.databridge.bson.FieldTable;
import dev.databridge.codec.Difference;
import dev.databridge.codec.FieldValues;
import dev.databridge.codec.ObjectCodec;
import dev.databridge.codec.ValueCodecs;
import dev.databridge.validation.Constrained;
import dev.databridge.validation.UpdatedValue;
import dev.databridge.validation.Violations;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Account.Address}. */
@Generated("dev.databridge.processor")
public final class Account_Address_Codec implements ObjectCodec<Account.Address>, Constrained<Account.Address> {
    /** The only instance that generated code uses. */
    public static final Account_Address_Codec INSTANCE = new Account_Address_Codec();

    private static final FieldHeader STREET = FieldHeader.of(BsonTypeCode.STRING, "street");
    private static final FieldHeader CITY = FieldHeader.of(BsonTypeCode.STRING, "city");

    private static final FieldTable FIELDS = FieldTable.of("street", "city");

    /** For the service loader; use {@link #INSTANCE}. */
    public Account_Address_Codec() {}

    @Override
    public Account.@Nullable Address read(BsonByteReader reader) {
        if (reader.readNull()) {
            return null;
        }
        int outer = reader.startDocument();
        long seen = 0;
        String street = null;
        String city = null;
        if (reader.at(STREET)) {
            street = reader.readString();
            seen |= 1L;
        }
        if (reader.at(CITY)) {
            city = reader.readString();
            seen |= 1L << 1;
        }
        if (reader.hasNext()) {
            return readOthers(reader, outer, seen, street, city);
        }
        reader.endDocument(outer);
        return new Account.Address(street, city);
    }

    /** Reads what is not as predicted: another order, another type, unknown fields. */
    private static Account.Address readOthers(
            BsonByteReader reader, int outer, long seen, @Nullable String street, @Nullable String city) {
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
                case 0 -> street = reader.readString();
                case 1 -> city = reader.readString();
                default -> reader.skip();
            }
        }
        reader.endDocument(outer);
        return new Account.Address(street, city);
    }

    @Override
    public void readInto(BsonByteReader reader, Account.Address target) {
        throw new UnsupportedOperationException("Address is a record, whose fields are final; read a new one instead");
    }

    @Override
    public void write(BsonByteWriter writer, Account.Address value) {
        int start = writer.startDocument();
        String street = value.street();
        if (street != null) {
            writer.writeName(STREET);
            writer.writeString(street);
        }
        String city = value.city();
        if (city != null) {
            writer.writeName(CITY);
            writer.writeString(city);
        }
        writer.endDocument(start);
    }

    @Override
    public boolean unchanged(Object skeleton, Account.Address value) {
        if (skeleton == value) {
            return true;
        }
        Account.Address loaded = (Account.Address) skeleton;
        return FieldValues.unchanged(ValueCodecs.STRING, loaded.street(), value.street())
                && FieldValues.unchanged(ValueCodecs.STRING, loaded.city(), value.city());
    }

    @Override
    public void difference(Object skeleton, Account.Address value, Difference difference) {
        Account.Address loaded = (Account.Address) skeleton;
        difference.field("street", ValueCodecs.STRING, loaded.street(), value.street());
        difference.field("city", ValueCodecs.STRING, loaded.city(), value.city());
    }

    @Override
    public void restoreInto(Object skeleton, Account.Address target) {
        throw new UnsupportedOperationException(
                "Address is a record, whose fields are final; restore a new one instead");
    }

    @Override
    public int interfaceVersion() {
        return 1;
    }

    @Override
    public Class<Account.Address> type() {
        return Account.Address.class;
    }

    @Override
    public List<String> storedNames() {
        return List.of("street", "city");
    }

    @Override
    public void check(Account.Address value, Violations violations) {
        checkStreet(value.street(), violations);
    }

    private static void checkStreet(@Nullable String value, Violations violations) {
        if (value == null || value.isBlank()) {
            violations.field("street", "street").add("NotBlank", "must not be blank", value);
        }
    }

    @Override
    public void checkUpdate(UpdatedValue update) {
        switch (update.next()) {
            case "street" -> update.of("street").whole(Account_Address_Codec::checkStreet);
            default -> {}
        }
    }
}
