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

/** Reads and writes {@link Flight.To}. */
@Generated("dev.databridge.processor")
public final class Flight_To_Codec implements ObjectCodec<Flight.To> {
    /** The only instance that generated code uses. */
    public static final Flight_To_Codec INSTANCE = new Flight_To_Codec();

    private static final FieldHeader TO = FieldHeader.of(BsonTypeCode.STRING, "to");

    private static final FieldTable FIELDS = FieldTable.of("to");

    /** For the service loader; use {@link #INSTANCE}. */
    public Flight_To_Codec() {}

    @Override
    public Flight.@Nullable To read(BsonByteReader reader) {
        if (reader.readNull()) {
            return null;
        }
        int outer = reader.startDocument();
        long seen = 0;
        String to = null;
        if (reader.at(TO)) {
            to = reader.readString();
            seen |= 1L;
        }
        if (reader.hasNext()) {
            return readOthers(reader, outer, seen, to);
        }
        reader.endDocument(outer);
        return new Flight.To(to);
    }

    /** Reads what is not as predicted: another order, another type, unknown fields. */
    private static Flight.To readOthers(BsonByteReader reader, int outer, long seen, @Nullable String to) {
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
                case 0 -> to = reader.readString();
                default -> reader.skip();
            }
        }
        reader.endDocument(outer);
        return new Flight.To(to);
    }

    @Override
    public void readInto(BsonByteReader reader, Flight.To target) {
        throw new UnsupportedOperationException("To is a record, whose fields are final; read a new one instead");
    }

    @Override
    public void write(BsonByteWriter writer, Flight.To value) {
        int start = writer.startDocument();
        String to = value.to();
        if (to != null) {
            writer.writeName(TO);
            writer.writeString(to);
        }
        writer.endDocument(start);
    }

    @Override
    public boolean unchanged(Object skeleton, Flight.To value) {
        if (skeleton == value) {
            return true;
        }
        Flight.To loaded = (Flight.To) skeleton;
        return FieldValues.unchanged(ValueCodecs.STRING, loaded.to(), value.to());
    }

    @Override
    public void difference(Object skeleton, Flight.To value, Difference difference) {
        Flight.To loaded = (Flight.To) skeleton;
        difference.field("to", ValueCodecs.STRING, loaded.to(), value.to());
    }

    @Override
    public void restoreInto(Object skeleton, Flight.To target) {
        throw new UnsupportedOperationException("To is a record, whose fields are final; restore a new one instead");
    }

    @Override
    public int interfaceVersion() {
        return 1;
    }

    @Override
    public Class<Flight.To> type() {
        return Flight.To.class;
    }

    @Override
    public List<String> storedNames() {
        return List.of("to");
    }
}
