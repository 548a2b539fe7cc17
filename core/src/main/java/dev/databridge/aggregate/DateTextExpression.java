package dev.databridge.aggregate;

import dev.databridge.bson.BsonByteWriter;
import java.util.Objects;

/** A time as text. */
record DateTextExpression(String format, Expression time) implements Expression {
    DateTextExpression {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(time, "time");
    }

    @Override
    public void writeTo(BsonByteWriter writer) {
        int document = writer.startDocument();
        writer.writeName("$dateToString");
        int options = writer.startDocument();
        writer.writeName("format");
        writer.writeString(format);
        writer.writeName("date");
        time.writeTo(writer);
        writer.endDocument(options);
        writer.endDocument(document);
    }

    @Override
    public String toString() {
        return "{\"$dateToString\": {\"format\": \"" + format + "\", \"date\": " + time + "}}";
    }
}
