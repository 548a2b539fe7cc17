package dev.databridge.plan;

import java.time.Duration;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Builds the document of a command, leaving out what is not set. */
final class Command {
    private final BsonDocument document = new BsonDocument();

    Command(String name, Plan plan) {
        document.put(name, new BsonString(plan.namespace().getCollectionName()));
    }

    Command with(String name, @Nullable BsonValue value) {
        if (value != null) {
            document.put(name, value);
        }
        return this;
    }

    Command withPositive(String name, int value) {
        return value > 0 ? with(name, new BsonInt32(value)) : this;
    }

    Command with(String name, BsonValue... values) {
        return with(name, new BsonArray(java.util.List.of(values)));
    }

    Command with(QuerySettings settings) {
        Duration maxTime = settings.maxTime();
        return with("hint", settings.hint())
                .with("maxTimeMS", maxTime == null ? null : new BsonInt64(maxTime.toMillis()))
                .with(
                        "collation",
                        settings.collation() == null
                                ? null
                                : settings.collation().asDocument())
                .with("comment", settings.comment() == null ? null : new BsonString(settings.comment()));
    }

    Command with(Options options) {
        return with(
                        "readConcern",
                        options.readConcern() == null
                                ? null
                                : options.readConcern().asDocument())
                .with(
                        "writeConcern",
                        options.writeConcern() == null
                                ? null
                                : options.writeConcern().asDocument())
                .with(
                        "$readPreference",
                        options.readPreference() == null
                                ? null
                                : options.readPreference().toDocument());
    }

    BsonDocument build() {
        return document;
    }
}
