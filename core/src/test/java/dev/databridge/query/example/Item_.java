package dev.databridge.query.example;

import dev.databridge.codec.ValueCodec;
import dev.databridge.path.EmbeddedPath;
import dev.databridge.path.NumberPath;
import dev.databridge.path.StringPath;

/** What the processor would generate. */
public final class Item_ {
    public static final StringPath<Item> name = new StringPath<>("name");
    public static final NumberPath<Item, Integer> quantity = new NumberPath<>("quantity", TestCodecs.INT);
    public static final ValueCodec<Item> CODEC = TestCodecs.of((writer, item) -> {
        int document = writer.startDocument();
        writer.writeName("name");
        writer.writeString(item.name());
        writer.writeName("quantity");
        writer.writeInt(item.quantity());
        writer.endDocument(document);
    });

    private Item_() {}

    public static class Path<D> extends EmbeddedPath<D, Item> {
        public final StringPath<D> name;
        public final NumberPath<D, Integer> quantity;

        public Path(String path) {
            super(path, CODEC);
            name = new StringPath<>(path + ".name");
            quantity = new NumberPath<>(path + ".quantity", TestCodecs.INT);
        }
    }
}
