package dev.databridge.blackbox.state;

import dev.databridge.ActiveDocument;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Extra;
import dev.databridge.annotation.Id;
import org.bson.BsonDocument;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** An active document that can be cloned, and keeps unknown fields. */
@Document("templates")
class Template extends ActiveDocument implements Cloneable {
    @Id
    @Nullable
    ObjectId id;

    int number;

    @Extra
    @Nullable
    BsonDocument others;

    Template copy() {
        try {
            return (Template) clone();
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
