package dev.databridge.blackbox.mapping;

import dev.databridge.bson.BsonByteWriter;

/** Documents that hold a field twice, which no builder of documents makes. */
final class Twice {
    private Twice() {}

    static byte[] document(String name, String first, String second) {
        BsonByteWriter writer = new BsonByteWriter();
        int start = writer.startDocument();
        writer.writeName(name);
        writer.writeString(first);
        writer.writeName(name);
        writer.writeString(second);
        writer.endDocument(start);
        return writer.toByteArray();
    }
}
