package dev.databridge.query.example;

import dev.databridge.codec.MapKey;
import dev.databridge.codec.ValueCodec;
import dev.databridge.path.ArrayPath;
import dev.databridge.path.BooleanPath;
import dev.databridge.path.ComparablePath;
import dev.databridge.path.FieldPath;
import dev.databridge.path.MapPath;
import dev.databridge.path.NumberPath;
import dev.databridge.path.StringPath;
import dev.databridge.path.TimePath;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.types.ObjectId;

/** What the processor would generate. */
public final class Order_ {
    public static final ComparablePath<Order, ObjectId> id = new ComparablePath<>("_id", TestCodecs.OBJECT_ID);
    public static final StringPath<Order> status = new StringPath<>("status");
    public static final StringPath<Order> note = new StringPath<>("note");
    public static final NumberPath<Order, Integer> total = new NumberPath<>("total", TestCodecs.INT);
    public static final NumberPath<Order, Long> count = new NumberPath<>("count", TestCodecs.LONG);
    public static final NumberPath<Order, Double> weight = new NumberPath<>("weight", TestCodecs.DOUBLE);
    public static final TimePath<Order, Instant> placed = new TimePath<>("placed", TestCodecs.INSTANT);
    public static final BooleanPath<Order> paid = new BooleanPath<>("paid");
    public static final FieldPath<Order, Pattern> rule = new FieldPath<>("rule", TestCodecs.PATTERN);
    public static final ArrayPath<Order, List<String>, String, StringPath<Order>> tags =
            new ArrayPath<>("tags", TestCodecs.list(TestCodecs.STRING), TestCodecs.STRING, StringPath::new);
    public static final ArrayPath<Order, List<Integer>, Integer, NumberPath<Order, Integer>> scores =
            new ArrayPath<>("scores", TestCodecs.list(TestCodecs.INT), TestCodecs.INT, Order_::number);
    private static final ValueCodec<List<Integer>> ROW = TestCodecs.list(TestCodecs.INT);
    public static final ArrayPath<Order, List<List<Integer>>, List<Integer>, FieldPath<Order, List<Integer>>> grid =
            new ArrayPath<>("grid", TestCodecs.list(ROW), ROW, path -> new FieldPath<>(path, ROW));
    private static final ValueCodec<Map<String, Integer>> MAP = TestCodecs.of((writer, map) -> {
        int document = writer.startDocument();
        map.forEach((key, value) -> {
            writer.writeName(key);
            writer.writeInt(value);
        });
        writer.endDocument(document);
    });
    public static final MapPath<Order, Map<String, Integer>, String, NumberPath<Order, Integer>> prices =
            new MapPath<>("prices", MAP, new Same(), Order_::number);

    private Order_() {}

    public static ArrayPath<Order, List<Item>, Item, Item_.Path<Order>> items() {
        return new ArrayPath<>("items", TestCodecs.list(Item_.CODEC), Item_.CODEC, Item_.Path::new);
    }

    public static Item_.Path<Order> best() {
        return new Item_.Path<>("best");
    }

    private static NumberPath<Order, Integer> number(String path) {
        return new NumberPath<>(path, TestCodecs.INT);
    }

    private record Same() implements MapKey<String> {
        @Override
        public String name(String key) {
            return key;
        }

        @Override
        public String key(String name) {
            return name;
        }
    }
}
