package dev.databridge.blackbox.bulk;

import dev.databridge.ActiveDocument;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.annotation.Indexed;
import dev.databridge.annotation.Version;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** An active document with a version. */
@Document("stocks")
class Stock extends ActiveDocument {
    @Id
    @Nullable
    ObjectId id;

    @Version
    long version;

    @Indexed(unique = true, sparse = true)
    @Nullable
    String code;

    int amount;

    Stock() {}

    Stock(int amount) {
        this.amount = amount;
    }
}
