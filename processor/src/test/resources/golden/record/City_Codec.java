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
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link City}. */
@Generated("dev.databridge.processor")
public final class City_Codec implements DocumentCodec<City> {
    /** The only instance that generated code uses. */
    public static final City_Codec INSTANCE = new City_Codec();

    private static final FieldHeader ID = FieldHeader.of(BsonTypeCode.BINARY, "_id");
    private static final FieldHeader NAME = FieldHeader.of(BsonTypeCode.STRING, "name");
    private static final FieldHeader POPULATION = FieldHeader.of(BsonTypeCode.INT64, "population");
    private static final FieldHeader AREA = FieldHeader.of(BsonTypeCode.DOUBLE, "area");

    private static final FieldTable FIELDS = FieldTable.of("_id", "name", "population", "area");

    private static final DocumentMapping MAPPING = new DocumentMapping("city", null, null, List.of());

    /** For the service loader; use {@link #INSTANCE}. */
    public City_Codec() {}

    @Override
    public @Nullable City read(BsonByteReader reader) {
        if (reader.readNull()) {
            return null;
        }
        int outer = reader.startDocument();
        long seen = 0;
        UUID id = null;
        String name = null;
        int population = 0;
        double area = 0;
        if (reader.at(ID)) {
            id = ValueCodecs.UUID.read(reader);
            seen |= 1L;
        }
        if (reader.at(NAME)) {
            name = reader.readString();
            seen |= 1L << 1;
        }
        if (reader.at(POPULATION)) {
            population = FieldValues.readPrimitive(ValueCodecs.INT_AS_LONG, reader);
            seen |= 1L << 2;
        }
        if (reader.at(AREA)) {
            area = reader.readDouble();
            seen |= 1L << 3;
        }
        if (reader.hasNext()) {
            return readOthers(reader, outer, seen, id, name, population, area);
        }
        reader.endDocument(outer);
        return new City(id, name, population, area);
    }

    /** Reads what is not as predicted: another order, another type, unknown fields. */
    private static City readOthers(
            BsonByteReader reader, int outer, long seen, @Nullable UUID id, @Nullable String name, int population,
            double area) {
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
                case 0 -> id = ValueCodecs.UUID.read(reader);
                case 1 -> name = reader.readString();
                case 2 -> population = FieldValues.readPrimitive(ValueCodecs.INT_AS_LONG, reader);
                case 3 -> area = reader.readDouble();
                default -> reader.skip();
            }
        }
        reader.endDocument(outer);
        return new City(id, name, population, area);
    }

    @Override
    public void readInto(BsonByteReader reader, City target) {
        throw new UnsupportedOperationException("City is a record, whose fields are final; read a new one instead");
    }

    @Override
    public void write(BsonByteWriter writer, City value) {
        int start = writer.startDocument();
        UUID id = value.id();
        if (id != null) {
            writer.writeName(ID);
            ValueCodecs.UUID.write(writer, id);
        }
        String name = value.name();
        if (name != null) {
            writer.writeName(NAME);
            writer.writeString(name);
        }
        writer.writeName(POPULATION);
        ValueCodecs.INT_AS_LONG.write(writer, value.population());
        writer.writeName(AREA);
        writer.writeDouble(value.area());
        writer.endDocument(start);
    }

    @Override
    public boolean unchanged(Object skeleton, City value) {
        if (skeleton == value) {
            return true;
        }
        City loaded = (City) skeleton;
        return FieldValues.unchanged(ValueCodecs.UUID, loaded.id(), value.id())
                && FieldValues.unchanged(ValueCodecs.STRING, loaded.name(), value.name())
                && loaded.population() == value.population()
                && Double.compare(loaded.area(), value.area()) == 0;
    }

    @Override
    public void difference(Object skeleton, City value, Difference difference) {
        City loaded = (City) skeleton;
        difference.field("_id", ValueCodecs.UUID, loaded.id(), value.id());
        difference.field("name", ValueCodecs.STRING, loaded.name(), value.name());
        if (loaded.population() != value.population()) {
            difference.set("population", ValueCodecs.INT_AS_LONG, loaded.population(), value.population());
        }
        if (Double.compare(loaded.area(), value.area()) != 0) {
            difference.set("area", ValueCodecs.DOUBLE, loaded.area(), value.area());
        }
    }

    @Override
    public void restoreInto(Object skeleton, City target) {
        throw new UnsupportedOperationException("City is a record, whose fields are final; restore a new one instead");
    }

    @Override
    public int interfaceVersion() {
        return 1;
    }

    @Override
    public Class<City> type() {
        return City.class;
    }

    @Override
    public List<String> storedNames() {
        return List.of("_id", "name", "population", "area");
    }

    @Override
    public DocumentMapping mapping() {
        return MAPPING;
    }

    @Override
    public ValueCodec<UUID> idCodec() {
        return ValueCodecs.UUID;
    }

    @Override
    public Class<UUID> idType() {
        return UUID.class;
    }

    @Override
    public @Nullable Object id(City document) {
        return document.id();
    }

    @Override
    public City withId(City document, Object id) {
        return new City((UUID) id, document.name(), document.population(), document.area());
    }

    @Override
    public Object generateId() {
        return UUID.randomUUID();
    }
}
