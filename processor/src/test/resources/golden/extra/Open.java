package app;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Extra;
import dev.databridge.annotation.Id;
import org.bson.BsonDocument;

/** A document that keeps what it does not name. */
@Document(lenientDuplicates = true)
class Open {
    @Id
    int id;

    @Extra
    BsonDocument others;
}
