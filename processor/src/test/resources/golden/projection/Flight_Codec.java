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
import dev.databridge.codec.TimeCodecs;
import dev.databridge.codec.ValueCodec;
import dev.databridge.codec.ValueCodecs;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Flight}. */
@Generated("dev.databridge.processor")
public final class Flight_Codec implements DocumentCodec<Flight> {
    /** The only instance that generated code uses. */
    public static final Flight_Codec INSTANCE = new Flight_Codec();

    private static final FieldHeader KEY = FieldHeader.of(BsonTypeCode.OBJECT_ID, "_id");
    private static final FieldHeader DEPARTURE = FieldHeader.of(BsonTypeCode.DATE_TIME, "dep");
    private static final FieldHeader ROUTE = FieldHeader.of(BsonTypeCode.DOCUMENT, "route");

    private static final FieldTable FIELDS = FieldTable.of("_id", "dep", "route");

    private static final DocumentMapping MAPPING = new DocumentMapping("flight", null, null, List.of());

    // What is not null here is stored as null when it is, so that it comes back as null.
    private static final Flight INITIAL = new Flight();

    /** For the service loader; use {@link #INSTANCE}. */
    public Flight_Codec() {}

    @Override
    public @Nullable Flight read(BsonByteReader reader) {
        if (reader.readNull()) {
            return null;
        }
        Flight flight = new Flight();
        readFields(reader, flight);
        return flight;
    }

    private static void readFields(BsonByteReader reader, Flight flight) {
        int outer = reader.startDocument();
        long seen = 0;
        if (reader.at(KEY)) {
            flight.key = reader.readObjectId();
            seen |= 1L;
        }
        if (reader.at(DEPARTURE)) {
            flight.departure = TimeCodecs.INSTANT.read(reader);
            seen |= 1L << 1;
        }
        if (reader.at(ROUTE)) {
            flight.route = Flight_Route_Codec.INSTANCE.read(reader);
            seen |= 1L << 2;
        }
        if (reader.hasNext()) {
            readOthers(reader, flight, seen);
        } else {
            noteAbsent(reader, flight, reader.position(), seen);
        }
        reader.endDocument(outer);
    }

    /** Reads what is not as predicted: another order, another type, unknown fields. */
    private static void readOthers(BsonByteReader reader, Flight flight, long seen) {
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
                case 0 -> flight.key = reader.readObjectId();
                case 1 -> flight.departure = TimeCodecs.INSTANT.read(reader);
                case 2 -> flight.route = Flight_Route_Codec.INSTANCE.read(reader);
                default -> reader.skip();
            }
        }
        noteAbsent(reader, flight, reader.position(), seen);
    }

    /** Notes the parts that are not stored and yet have a value: they can only be set whole. */
    private static void noteAbsent(BsonByteReader reader, Flight value, int inside, long seen) {
        if ((seen & 1L << 2) == 0 && value.route != null) {
            reader.noteAbsent(inside, ROUTE);
        }
    }

    @Override
    public void readInto(BsonByteReader reader, Flight target) {
        if (reader.readNull()) {
            throw reader.mismatch("document");
        }
        copy(read(reader), target);
    }

    private static void copy(Flight from, Flight to) {
        to.key = from.key;
        to.departure = from.departure;
        to.route = from.route;
    }

    @Override
    public void write(BsonByteWriter writer, Flight value) {
        int start = writer.startDocument();
        ObjectId key = value.key;
        if (key != null) {
            writer.writeName(KEY);
            writer.writeObjectId(key);
        }
        Instant departure = value.departure;
        if (departure != null) {
            writer.writeName(DEPARTURE);
            TimeCodecs.INSTANT.write(writer, departure);
        } else if (INITIAL.departure != null) {
            writer.writeName(DEPARTURE);
            writer.writeNull();
        }
        Flight.Route route = value.route;
        if (route != null) {
            writer.writeName(ROUTE);
            Flight_Route_Codec.INSTANCE.write(writer, route);
        } else if (INITIAL.route != null) {
            writer.writeName(ROUTE);
            writer.writeNull();
        }
        writer.endDocument(start);
    }

    @Override
    public Object skeleton(Flight value) {
        Skeleton skeleton = new Skeleton();
        skeleton.key = value.key;
        skeleton.departure = value.departure;
        skeleton.route = value.route;
        return skeleton;
    }

    @Override
    public boolean unchanged(Object skeleton, Flight value) {
        Skeleton loaded = (Skeleton) skeleton;
        return FieldValues.unchanged(ValueCodecs.OBJECT_ID, loaded.key, value.key)
                && FieldValues.unchanged(TimeCodecs.INSTANT, loaded.departure, value.departure)
                && FieldValues.unchanged(Flight_Route_Codec.INSTANCE, loaded.route, value.route);
    }

    @Override
    public void difference(Object skeleton, Flight value, Difference difference) {
        Skeleton loaded = (Skeleton) skeleton;
        difference.field("_id", ValueCodecs.OBJECT_ID, loaded.key, value.key);
        difference.field("dep", TimeCodecs.INSTANT, loaded.departure, value.departure, INITIAL.departure != null);
        difference.field("route", Flight_Route_Codec.INSTANCE, loaded.route, value.route, INITIAL.route != null);
    }

    @Override
    public Flight restore(Object skeleton) {
        Flight restored = new Flight();
        restoreInto(skeleton, restored);
        return restored;
    }

    @Override
    public void restoreInto(Object skeleton, Flight target) {
        Skeleton loaded = (Skeleton) skeleton;
        target.key = loaded.key;
        target.departure = loaded.departure;
        target.route = loaded.route;
    }

    @Override
    public int interfaceVersion() {
        return 1;
    }

    @Override
    public Class<Flight> type() {
        return Flight.class;
    }

    @Override
    public List<String> storedNames() {
        return List.of("_id", "dep", "route");
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
    public @Nullable Object id(Flight document) {
        return document.key;
    }

    @Override
    public Flight withId(Flight document, Object id) {
        document.key = (ObjectId) id;
        return document;
    }

    @Override
    public Object generateId() {
        return new ObjectId();
    }

    /** What is remembered of a {@link Flight}. */
    private static final class Skeleton {
        private @Nullable ObjectId key;
        private @Nullable Instant departure;
        private Flight.@Nullable Route route;
    }
}
