package dev.databridge.blackbox.state;

import dev.databridge.ActiveDocument;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Extra;
import dev.databridge.annotation.Id;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** An active document that remembers nothing unless told to, and keeps unknown fields. */
@Document(value = "forgetful", tracking = false)
class Forgetful extends ActiveDocument {
    @Id
    int id;

    int number;

    @Extra
    @Nullable
    BsonDocument others;
}
