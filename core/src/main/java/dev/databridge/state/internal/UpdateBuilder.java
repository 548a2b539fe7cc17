package dev.databridge.state.internal;

import dev.databridge.bson.BsonByteWriter;
import dev.databridge.bson.BsonLimits;
import dev.databridge.bson.BsonTypeCode;
import dev.databridge.codec.Difference;
import dev.databridge.codec.ValueCodec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/** Writes what differs as an update: {@code $set} of values, {@code $unset} of those that are gone. */
public final class UpdateBuilder implements Difference.Sink {
    private static final int FIRST_SIZE = 128;

    private final BsonByteWriter set = new BsonByteWriter(FIRST_SIZE, BsonLimits.DEFAULT);
    private final int start = set.startDocument();
    private final Set<String> setPaths = new LinkedHashSet<>();
    private final List<String> unsetPaths = new ArrayList<>();

    /** Makes an empty update. */
    public UpdateBuilder() {}

    @Override
    public <V> void set(String path, ValueCodec<V> codec, @Nullable Object skeleton, V value) {
        setPaths.add(path);
        set.writeName(path);
        codec.write(set, value);
    }

    @Override
    public <V> void setNull(String path, ValueCodec<V> codec, @Nullable Object skeleton) {
        setPaths.add(path);
        set.writeName(path);
        set.writeNull();
    }

    @Override
    public <V> void unset(String path, ValueCodec<V> codec, @Nullable Object skeleton) {
        unsetPaths.add(path);
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return setPaths.isEmpty() && unsetPaths.isEmpty();
    }

    /** The dotted paths of the fields that are set, in order. */
    public Set<String> setPaths() {
        return setPaths;
    }

    /** The dotted paths of the fields that are removed, in order. */
    public List<String> unsetPaths() {
        return unsetPaths;
    }

    /**
     * The update, once all changes are there.
     *
     * @param counter the stored name of a field that is counted up by one, or null
     */
    public RawBsonDocument build(@Nullable String counter) {
        BsonByteWriter writer = new BsonByteWriter(set.size() + FIRST_SIZE, BsonLimits.DEFAULT);
        int document = writer.startDocument();
        if (!setPaths.isEmpty()) {
            set.endDocument(start);
            writer.writeName("$set");
            writer.writeRaw(BsonTypeCode.DOCUMENT, set.bytes(), 0, set.size());
        }
        if (!unsetPaths.isEmpty()) {
            writer.writeName("$unset");
            int unset = writer.startDocument();
            for (String path : unsetPaths) {
                writer.writeName(path);
                writer.writeBoolean(true);
            }
            writer.endDocument(unset);
        }
        if (counter != null) {
            writer.writeName("$inc");
            int increment = writer.startDocument();
            writer.writeName(counter);
            writer.writeInt(1);
            writer.endDocument(increment);
        }
        writer.endDocument(document);
        return new RawBsonDocument(writer.toByteArray());
    }
}
