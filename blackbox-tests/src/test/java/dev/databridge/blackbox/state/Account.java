package dev.databridge.blackbox.state;

import dev.databridge.ActiveDocument;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.annotation.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** An active document with a version. */
@Document("accounts")
class Account extends ActiveDocument {
    @Id
    @Nullable
    ObjectId id;

    @Version
    long version;

    int balance;

    Map<String, Integer> limits = new LinkedHashMap<>();
}
