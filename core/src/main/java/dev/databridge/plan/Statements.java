package dev.databridge.plan;

import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;

/** The statements inside the commands that write. */
final class Statements {
    private Statements() {}

    static BsonArray array(BsonDocument statement, QuerySettings settings) {
        if (settings.hint() != null) {
            statement.append("hint", settings.hint());
        }
        if (settings.collation() != null) {
            statement.append("collation", settings.collation().asDocument());
        }
        return new BsonArray(List.of(statement));
    }
}
