package app;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonTypeCode;
import dev.databridge.bson.FieldHeader;
import dev.databridge.bson.FieldTable;
import dev.databridge.codec.Difference;
import dev.databridge.codec.FieldValues;
import dev.databridge.codec.ObjectCodec;
import dev.databridge.codec.Primitives;
import dev.databridge.codec.ValueCodecs;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Person.Address}. */
@Generated("dev.databridge.processor")
public final class Person_Address_Codec implements ObjectCodec<Person.Address> {
    /** The only instance that generated code uses. */
    public static final Person_Address_Codec INSTANCE = new Person_Address_Codec();

    private static final FieldHeader STREET = FieldHeader.of(BsonTypeCode.STRING, "street");
    private static final FieldHeader CITY = FieldHeader.of(BsonTypeCode.STRING, "city");
    private static final FieldHeader NUMBER = FieldHeader.of(BsonTypeCode.INT32, "number");

    private static final FieldTable FIELDS = FieldTable.of("street", "city", "number");

    /** For the service loader; use {@link #INSTANCE}. */
    public Person_Address_Codec() {}

    @Override
    public Person.@Nullable Address read(BsonByteReader reader) {
        if (reader.readNull()) {
            return null;
        }
        int outer = reader.startDocument();
        long seen = 0;
        String street = null;
        String city = null;
        short number = 0;
        if (reader.at(STREET)) {
            street = reader.readString();
            seen |= 1L;
        }
        if (reader.at(CITY)) {
            city = reader.readString();
            seen |= 1L << 1;
        }
        if (reader.at(NUMBER)) {
            number = Primitives.readShort(reader);
            seen |= 1L << 2;
        }
        if (reader.hasNext()) {
            return readOthers(reader, outer, seen, street, city, number);
        }
        reader.endDocument(outer);
        return new Person.Address(street, city, number);
    }

    /** Reads what is not as predicted: another order, another type, unknown fields. */
    private static Person.Address readOthers(
            BsonByteReader reader, int outer, long seen, @Nullable String street, @Nullable String city, short number) {
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
                case 2 -> number = Primitives.readShort(reader);
                default -> reader.skip();
            }
        }
        reader.endDocument(outer);
        return new Person.Address(street, city, number);
    }

    @Override
    public void readInto(BsonByteReader reader, Person.Address target) {
        throw new UnsupportedOperationException("Address is a record, whose fields are final; read a new one instead");
    }

    @Override
    public void write(BsonByteWriter writer, Person.Address value) {
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
        writer.writeName(NUMBER);
        Primitives.writeShort(writer, value.number());
        writer.endDocument(start);
    }

    @Override
    public boolean unchanged(Object skeleton, Person.Address value) {
        if (skeleton == value) {
            return true;
        }
        Person.Address loaded = (Person.Address) skeleton;
        return FieldValues.unchanged(ValueCodecs.STRING, loaded.street(), value.street())
                && FieldValues.unchanged(ValueCodecs.STRING, loaded.city(), value.city())
                && loaded.number() == value.number();
    }

    @Override
    public void difference(Object skeleton, Person.Address value, Difference difference) {
        Person.Address loaded = (Person.Address) skeleton;
        difference.field("street", ValueCodecs.STRING, loaded.street(), value.street());
        difference.field("city", ValueCodecs.STRING, loaded.city(), value.city());
        if (loaded.number() != value.number()) {
            difference.set("number", ValueCodecs.SHORT, loaded.number(), value.number());
        }
    }

    @Override
    public void restoreInto(Object skeleton, Person.Address target) {
        throw new UnsupportedOperationException(
                "Address is a record, whose fields are final; restore a new one instead");
    }

    @Override
    public int interfaceVersion() {
        return 1;
    }

    @Override
    public Class<Person.Address> type() {
        return Person.Address.class;
    }

    @Override
    public List<String> storedNames() {
        return List.of("street", "city", "number");
    }
}
