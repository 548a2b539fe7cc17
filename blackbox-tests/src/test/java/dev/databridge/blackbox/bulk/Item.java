package dev.databridge.blackbox.bulk;

import dev.databridge.ActiveDocument;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.annotation.Indexed;
import java.util.ArrayList;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** An active document without a version, with a unique field. */
@Document("items")
class Item extends ActiveDocument {
    @Id
    @Nullable
    ObjectId id;

    @Indexed(unique = true, sparse = true)
    @Nullable
    String code;

    int number;

    @Nullable
    String text;

    @Nullable
    Part part;

    List<Integer> marks = new ArrayList<>();

    Item() {}

    Item(int number) {
        this.number = number;
    }

    Item code(String value) {
        code = value;
        return this;
    }

    /** A mutable part. */
    static class Part {
        int size;
    }
}
