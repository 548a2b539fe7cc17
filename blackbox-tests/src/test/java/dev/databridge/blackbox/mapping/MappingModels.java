package dev.databridge.blackbox.mapping;

import dev.databridge.annotation.Code;
import dev.databridge.annotation.CompoundIndex;
import dev.databridge.annotation.Convert;
import dev.databridge.annotation.Creator;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Embedded;
import dev.databridge.annotation.Extra;
import dev.databridge.annotation.Field;
import dev.databridge.annotation.Id;
import dev.databridge.annotation.Indexed;
import dev.databridge.annotation.Projection;
import dev.databridge.annotation.StoredAs;
import dev.databridge.annotation.Transient;
import dev.databridge.annotation.Version;
import dev.databridge.blackbox.mapping.base.Audited;
import dev.databridge.codec.Converter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.types.ObjectId;

/** The models of the tests of mapping, small ones for one rule each. */
final class MappingModels {
    private MappingModels() {}

    @Document("things")
    static class Thing {
        @Id
        ObjectId id;

        String name;
        String title = "untitled";
        int count;
        Integer boxed = 5;
        List<String> tags = new ArrayList<>();
        Optional<String> nick = Optional.of("none");
        Part part;
        Route route;
        Map<String, Part> parts = new LinkedHashMap<>();
        static int instances;
        transient int cached;

        @Transient
        int derived;
    }

    static class Part {
        int number;
        String label;
        Part inner;
    }

    record Route(String city, @Field("d") double distance) {}

    @Document(keepNulls = true)
    static class Keeping {
        @Id
        int id;

        String name;
        Optional<String> nick = Optional.empty();
        KeepingPart part;
    }

    @Embedded(keepNulls = true)
    record KeepingPart(String a, Integer b) {}

    @Document(lenientDuplicates = true)
    record Lenient(@Id int id, String name) {}

    @Document
    record Flat(@Id int id, String a, Integer b, double c, List<Integer> d) {}

    @Document
    static class Open {
        @Id
        int id;

        String name;

        @Extra
        BsonDocument others = new BsonDocument();
    }

    @Document
    record OpenRecord(@Id int id, @Extra BsonDocument others) {}

    @Document
    static class Fixed {
        @Id
        private final UUID id;

        private final String name;
        private int count;
        String note = "initial";

        Fixed(UUID id, String name) {
            this.id = id;
            this.name = name;
        }

        UUID id() {
            return id;
        }

        String getName() {
            return name;
        }

        int getCount() {
            return count;
        }

        void setCount(int count) {
            this.count = count;
        }
    }

    @Document
    static final class Made {
        @Id
        private final @Field(as = StoredAs.OBJECT_ID) String id;

        private final List<String> names;

        private Made(String id, List<String> names) {
            this.id = id;
            this.names = names;
        }

        @Creator
        static Made of(List<String> names, String id) {
            return new Made(id, names == null ? List.of() : List.copyOf(names));
        }

        String getId() {
            return id;
        }

        List<String> getNames() {
            return names;
        }
    }

    @Document
    @CompoundIndex({"-created", "place.city"})
    @CompoundIndex(
            value = {"key", "note"},
            unique = true,
            sparse = true,
            name = "both")
    static class Ticket extends Audited<ObjectId> {
        @Id
        long number;

        @Indexed(unique = true, descending = true)
        @Field("n")
        String note;

        @Indexed(expireAfterSeconds = 60)
        Instant until;

        @Version
        long version;

        Route place;
    }

    enum Level {
        LOW(1),
        HIGH(2) {};

        @Code
        final int code;

        Level(int code) {
            this.code = code;
        }
    }

    enum Named {
        ONE,
        TWO;

        @Code
        String letter() {
            return name().substring(0, 1) + name().substring(2);
        }
    }

    record Money(BigDecimal amount, String currency) {}

    static class MoneyConverter implements Converter<Money, String> {
        @Override
        public String toStored(Money value) {
            return value.amount() + " " + value.currency();
        }

        @Override
        public Money fromStored(String stored) {
            int space = stored.indexOf(' ');
            return new Money(new BigDecimal(stored.substring(0, space)), stored.substring(space + 1));
        }
    }

    @Convert(PointCodec.class)
    static final class Point {
        int x;
        int y;
    }

    static class PointCodec implements Codec<Point> {
        @Override
        public Point decode(BsonReader reader, DecoderContext context) {
            Point point = new Point();
            reader.readStartArray();
            point.x = reader.readInt32();
            point.y = reader.readInt32();
            reader.readEndArray();
            return point;
        }

        @Override
        public void encode(BsonWriter writer, Point value, EncoderContext context) {
            writer.writeStartArray();
            writer.writeInt32(value.x);
            writer.writeInt32(value.y);
            writer.writeEndArray();
        }

        @Override
        public Class<Point> getEncoderClass() {
            return Point.class;
        }
    }

    @Document
    static class Converting {
        @Id
        @Field(as = StoredAs.STRING)
        UUID id;

        Level level;
        Named named;
        List<Level> levels = new ArrayList<>();

        @Convert(MoneyConverter.class)
        Money price;

        List<@Convert(MoneyConverter.class) Money> prices;
        Map<Level, @Convert(MoneyConverter.class) Money> byLevel;
        Point point;
        List<Point> points;

        @Field(as = StoredAs.OBJECT_ID)
        List<String> friends;
    }

    record Pair<A, B>(A first, List<B> second) {}

    static class Node {
        String name;
        List<Node> children = new ArrayList<>();
        Map<String, Leaf> leaves;
    }

    record Leaf(Node back, Pair<String, Node> pair) {}

    @Document
    static class Tree {
        @Id
        int id;

        Node root;
        Pair<Integer, Route> pair;
        Pair<String, Pair<Node, Level>> deep;
    }

    @Projection(of = Thing.class)
    record ThingView(ObjectId id, String name, RouteView route, long count) {}

    record RouteView(String city) {}

    @Projection(of = Ticket.class)
    record TicketView(String note, Route place) {}

    @Projection
    record Grouped(@Id String city, int count) {}
}
