package dev.databridge.plan;

import com.mongodb.MongoNamespace;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * Several writes in one call, of one collection or of several. The options of the call hold for all of them.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param operations the writes, at least one; an insert has exactly one document
 * @param ordered whether they are done in order, up to the first that fails; otherwise all that can be
 * @param options what it runs with
 */
public record BulkWritePlan(List<WritePlan> operations, boolean ordered, Options options) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty, or holds an insert of several documents
     */
    public BulkWritePlan {
        operations = List.copyOf(operations);
        if (operations.isEmpty()) {
            throw new IllegalArgumentException("operations is empty, must hold at least one");
        }
        for (WritePlan operation : operations) {
            if (operation instanceof InsertPlan insert && insert.documents().size() != 1) {
                throw new IllegalArgumentException("an insert in a bulk has one document, found "
                        + insert.documents().size());
            }
        }
    }

    /** The collections, each once, in the order in which they occur. */
    public List<MongoNamespace> namespaces() {
        return operations.stream().map(WritePlan::namespace).distinct().toList();
    }

    /** The call as the command of servers 8.0 and later, which takes several collections. */
    public BsonDocument toCommand() {
        List<MongoNamespace> namespaces = namespaces();
        List<BsonDocument> parts = new ArrayList<>();
        for (WritePlan operation : operations) {
            parts.add(part(operation, namespaces.indexOf(operation.namespace())));
        }
        BsonDocument command = new BsonDocument("bulkWrite", new BsonInt32(1))
                .append("ops", new BsonArray(parts))
                .append("ordered", BsonBoolean.valueOf(ordered))
                .append(
                        "nsInfo",
                        new BsonArray(namespaces.stream()
                                .map(namespace -> new BsonDocument("ns", new BsonString(namespace.getFullName())))
                                .toList()));
        if (options.writeConcern() != null) {
            command.append("writeConcern", options.writeConcern().asDocument());
        }
        return command;
    }

    private static BsonDocument part(WritePlan operation, int namespace) {
        BsonInt32 at = new BsonInt32(namespace);
        if (operation instanceof InsertPlan insert) {
            return new BsonDocument("insert", at)
                    .append("document", insert.documents().get(0));
        }
        BsonDocument statement = operation
                .toCommand()
                .getArray(operation instanceof DeletePlan ? "deletes" : "updates")
                .get(0)
                .asDocument();
        return operation instanceof DeletePlan delete
                ? changed(new BsonDocument("delete", at), statement, "multi", delete.many())
                : changed(new BsonDocument("update", at), statement, "multi", statement.containsKey("multi"));
    }

    /** The same fields under the names that they have in this command. */
    private static BsonDocument changed(BsonDocument part, BsonDocument statement, String many, boolean isMany) {
        statement.forEach((name, value) -> {
            if (!name.equals("limit") && !name.equals(many)) {
                part.append(renamed(name), value);
            }
        });
        return part.append(many, (BsonValue) BsonBoolean.valueOf(isMany));
    }

    private static String renamed(String name) {
        return switch (name) {
            case "q" -> "filter";
            case "u" -> "updateMods";
            default -> name;
        };
    }
}
