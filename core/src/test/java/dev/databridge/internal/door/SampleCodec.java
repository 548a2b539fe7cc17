package dev.databridge.internal.door;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.Difference;
import dev.databridge.codec.DocumentCodec;
import dev.databridge.codec.DocumentMapping;
import dev.databridge.codec.ValueCodec;
import dev.databridge.codec.ValueCodecs;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class SampleCodec implements DocumentCodec<Sample> {
    public static final SampleCodec INSTANCE = new SampleCodec();

    @Override
    public Sample read(BsonByteReader reader) {
        Integer id = null;
        String text = "";
        int outer = reader.startDocument();
        while (reader.hasNext()) {
            reader.next();
            switch (reader.name()) {
                case "_id" -> id = reader.readInt();
                case "text" -> text = reader.readString();
                default -> reader.skip();
            }
        }
        reader.endDocument(outer);
        if ("refused".equals(text)) {
            throw new IllegalArgumentException("the constructor refuses this text");
        }
        if ("unlinked".equals(text)) {
            throw new NoClassDefFoundError("gone");
        }
        return new Sample(id, text);
    }

    @Override
    public void write(BsonByteWriter writer, Sample value) {
        if ("unwritable".equals(value.text())) {
            throw new IllegalArgumentException("the converter refuses this text");
        }
        int start = writer.startDocument();
        if (value.id() != null) {
            writer.writeName("_id");
            writer.writeInt(value.id());
        }
        writer.writeName("text");
        writer.writeString(value.text());
        writer.endDocument(start);
    }

    @Override
    public DocumentMapping mapping() {
        return new DocumentMapping("samples", null, null, List.of());
    }

    @Override
    public ValueCodec<?> idCodec() {
        return ValueCodecs.INT;
    }

    @Override
    public Class<?> idType() {
        return Integer.class;
    }

    @Override
    public @Nullable Object id(Sample document) {
        return document.id();
    }

    @Override
    public Sample withId(Sample document, Object id) {
        return new Sample((Integer) id, document.text());
    }

    @Override
    public int interfaceVersion() {
        return INTERFACE_VERSION;
    }

    @Override
    public Class<Sample> type() {
        return Sample.class;
    }

    @Override
    public List<String> storedNames() {
        return List.of("_id", "text");
    }

    @Override
    public void readInto(BsonByteReader reader, Sample target) {
        throw new UnsupportedOperationException("a record is final");
    }

    @Override
    public void restoreInto(Object skeleton, Sample target) {
        throw new UnsupportedOperationException("a record is final");
    }

    @Override
    public void difference(Object skeleton, Sample value, Difference difference) {
        throw new UnsupportedOperationException("not needed here");
    }
}
