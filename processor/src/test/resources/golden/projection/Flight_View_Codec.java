package app;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonTypeCode;
import dev.databridge.bson.FieldHeader;
import dev.databridge.bson.FieldTable;
import dev.databridge.codec.Difference;
import dev.databridge.codec.FieldValues;
import dev.databridge.codec.ObjectCodec;
import dev.databridge.codec.TimeCodecs;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Flight.View}. */
@Generated("dev.databridge.processor")
public final class Flight_View_Codec implements ObjectCodec<Flight.View> {
    /** The only instance that generated code uses. */
    public static final Flight_View_Codec INSTANCE = new Flight_View_Codec();

    private static final FieldHeader DEPARTURE = FieldHeader.of(BsonTypeCode.DATE_TIME, "dep");
    private static final FieldHeader ROUTE = FieldHeader.of(BsonTypeCode.DOCUMENT, "route");

    private static final FieldTable FIELDS = FieldTable.of("dep", "route");

    /** For the service loader; use {@link #INSTANCE}. */
    public Flight_View_Codec() {}

    @Override
    public Flight.@Nullable View read(BsonByteReader reader) {
        if (reader.readNull()) {
            return null;
        }
        int outer = reader.startDocument();
        long seen = 0;
        Instant departure = null;
        Flight.To route = null;
        if (reader.at(DEPARTURE)) {
            departure = TimeCodecs.INSTANT.read(reader);
            seen |= 1L;
        }
        if (reader.at(ROUTE)) {
            route = Flight_To_Codec.INSTANCE.read(reader);
            seen |= 1L << 1;
        }
        if (reader.hasNext()) {
            return readOthers(reader, outer, seen, departure, route);
        }
        reader.endDocument(outer);
        return new Flight.View(departure, route);
    }

    /** Reads what is not as predicted: another order, another type, unknown fields. */
    private static Flight.View readOthers(
            BsonByteReader reader, int outer, long seen, @Nullable Instant departure, Flight.@Nullable To route) {
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
                case 0 -> departure = TimeCodecs.INSTANT.read(reader);
                case 1 -> route = Flight_To_Codec.INSTANCE.read(reader);
                default -> reader.skip();
            }
        }
        reader.endDocument(outer);
        return new Flight.View(departure, route);
    }

    @Override
    public void readInto(BsonByteReader reader, Flight.View target) {
        throw new UnsupportedOperationException("View is a record, whose fields are final; read a new one instead");
    }

    @Override
    public void write(BsonByteWriter writer, Flight.View value) {
        int start = writer.startDocument();
        Instant departure = value.departure();
        if (departure != null) {
            writer.writeName(DEPARTURE);
            TimeCodecs.INSTANT.write(writer, departure);
        }
        Flight.To route = value.route();
        if (route != null) {
            writer.writeName(ROUTE);
            Flight_To_Codec.INSTANCE.write(writer, route);
        }
        writer.endDocument(start);
    }

    @Override
    public boolean unchanged(Object skeleton, Flight.View value) {
        if (skeleton == value) {
            return true;
        }
        Flight.View loaded = (Flight.View) skeleton;
        return FieldValues.unchanged(TimeCodecs.INSTANT, loaded.departure(), value.departure())
                && FieldValues.unchanged(Flight_To_Codec.INSTANCE, loaded.route(), value.route());
    }

    @Override
    public void difference(Object skeleton, Flight.View value, Difference difference) {
        Flight.View loaded = (Flight.View) skeleton;
        difference.field("dep", TimeCodecs.INSTANT, loaded.departure(), value.departure());
        difference.field("route", Flight_To_Codec.INSTANCE, loaded.route(), value.route());
    }

    @Override
    public void restoreInto(Object skeleton, Flight.View target) {
        throw new UnsupportedOperationException("View is a record, whose fields are final; restore a new one instead");
    }

    @Override
    public int interfaceVersion() {
        return 1;
    }

    @Override
    public Class<Flight.View> type() {
        return Flight.View.class;
    }

    @Override
    public List<String> storedNames() {
        return List.of("dep", "route");
    }

    @Override
    public List<String> projectedPaths() {
        return List.of("dep", "route.to");
    }
}
