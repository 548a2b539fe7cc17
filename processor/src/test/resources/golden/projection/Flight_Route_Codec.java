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
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Flight.Route}. */
@Generated("dev.databridge.processor")
public final class Flight_Route_Codec implements ObjectCodec<Flight.Route> {
    /** The only instance that generated code uses. */
    public static final Flight_Route_Codec INSTANCE = new Flight_Route_Codec();

    private static final FieldHeader FROM = FieldHeader.of(BsonTypeCode.STRING, "from");
    private static final FieldHeader TO = FieldHeader.of(BsonTypeCode.STRING, "to");
    private static final FieldHeader DISTANCE = FieldHeader.of(BsonTypeCode.INT32, "distance");

    private static final FieldTable FIELDS = FieldTable.of("from", "to", "distance");

    /** For the service loader; use {@link #INSTANCE}. */
    public Flight_Route_Codec() {}

    @Override
    public Flight.@Nullable Route read(BsonByteReader reader) {
        if (reader.readNull()) {
            return null;
        }
        int outer = reader.startDocument();
        long seen = 0;
        String from = null;
        String to = null;
        int distance = 0;
        if (reader.at(FROM)) {
            from = reader.readString();
            seen |= 1L;
        }
        if (reader.at(TO)) {
            to = reader.readString();
            seen |= 1L << 1;
        }
        if (reader.at(DISTANCE)) {
            distance = reader.readInt();
            seen |= 1L << 2;
        }
        if (reader.hasNext()) {
            return readOthers(reader, outer, seen, from, to, distance);
        }
        reader.endDocument(outer);
        return new Flight.Route(from, to, distance);
    }

    /** Reads what is not as predicted: another order, another type, unknown fields. */
    private static Flight.Route readOthers(
            BsonByteReader reader, int outer, long seen, @Nullable String from, @Nullable String to, int distance) {
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
                case 0 -> from = reader.readString();
                case 1 -> to = reader.readString();
                case 2 -> distance = reader.readInt();
                default -> reader.skip();
            }
        }
        reader.endDocument(outer);
        return new Flight.Route(from, to, distance);
    }

    @Override
    public void readInto(BsonByteReader reader, Flight.Route target) {
        throw new UnsupportedOperationException("Route is a record, whose fields are final; read a new one instead");
    }

    @Override
    public void write(BsonByteWriter writer, Flight.Route value) {
        int start = writer.startDocument();
        String from = value.from();
        if (from != null) {
            writer.writeName(FROM);
            writer.writeString(from);
        }
        String to = value.to();
        if (to != null) {
            writer.writeName(TO);
            writer.writeString(to);
        }
        writer.writeName(DISTANCE);
        writer.writeInt(value.distance());
        writer.endDocument(start);
    }

    @Override
    public boolean unchanged(Object skeleton, Flight.Route value) {
        if (skeleton == value) {
            return true;
        }
        Flight.Route loaded = (Flight.Route) skeleton;
        return FieldValues.unchanged(ValueCodecs.STRING, loaded.from(), value.from())
                && FieldValues.unchanged(ValueCodecs.STRING, loaded.to(), value.to())
                && loaded.distance() == value.distance();
    }

    @Override
    public void difference(Object skeleton, Flight.Route value, Difference difference) {
        Flight.Route loaded = (Flight.Route) skeleton;
        difference.field("from", ValueCodecs.STRING, loaded.from(), value.from());
        difference.field("to", ValueCodecs.STRING, loaded.to(), value.to());
        if (loaded.distance() != value.distance()) {
            difference.set("distance", ValueCodecs.INT, loaded.distance(), value.distance());
        }
    }

    @Override
    public void restoreInto(Object skeleton, Flight.Route target) {
        throw new UnsupportedOperationException("Route is a record, whose fields are final; restore a new one instead");
    }

    @Override
    public int interfaceVersion() {
        return 1;
    }

    @Override
    public Class<Flight.Route> type() {
        return Flight.Route.class;
    }

    @Override
    public List<String> storedNames() {
        return List.of("from", "to", "distance");
    }
}
