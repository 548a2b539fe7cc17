package dev.databridge.plan;

import com.mongodb.MongoNamespace;
import dev.databridge.index.IndexDefinition;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;

/**
 * Makes indexes that do not exist yet.
 *
 * @param namespace the database and the collection
 * @param indexes the indexes, at least one
 * @param options what it runs with
 */
public record CreateIndexesPlan(MongoNamespace namespace, List<IndexDefinition> indexes, Options options)
        implements Plan {
    /** Copies the list. */
    public CreateIndexesPlan {
        indexes = List.copyOf(indexes);
    }

    @Override
    public BsonDocument toCommand() {
        BsonArray definitions = new BsonArray();
        for (IndexDefinition index : indexes) {
            definitions.add(definition(index));
        }
        return new Command("createIndexes", this)
                .with("indexes", definitions)
                .with(options)
                .build();
    }

    /** An index as the command defines it. */
    public static BsonDocument definition(IndexDefinition index) {
        BsonDocument definition = new BsonDocument("key", keys(index));
        definition.append("name", new BsonString(nameOf(index)));
        if (index.unique()) {
            definition.append("unique", BsonBoolean.TRUE);
        }
        if (index.sparse()) {
            definition.append("sparse", BsonBoolean.TRUE);
        }
        if (index.expireAfterSeconds() != null) {
            definition.append("expireAfterSeconds", new BsonInt64(index.expireAfterSeconds()));
        }
        return definition;
    }

    /** The index's keys as the server takes them. */
    public static BsonDocument keys(IndexDefinition index) {
        BsonDocument keys = new BsonDocument();
        for (IndexDefinition.Key key : index.keys()) {
            keys.append(key.path(), new BsonInt32(key.ascending() ? 1 : -1));
        }
        return keys;
    }

    /** The index's name, or the one that the server's shells derive: paths and directions joined by underscores. */
    public static String nameOf(IndexDefinition index) {
        if (index.name() != null) {
            return index.name();
        }
        return index.keys().stream()
                .map(key -> key.path() + (key.ascending() ? "_1" : "_-1"))
                .collect(java.util.stream.Collectors.joining("_"));
    }
}
