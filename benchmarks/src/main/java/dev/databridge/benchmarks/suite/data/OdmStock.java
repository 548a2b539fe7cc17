package dev.databridge.benchmarks.suite.data;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;

/**
 * What is stored before a run of a benchmark for object mappers, and what is there after it, by the bare driver and so the same
 * for every system. The collections are there before the first insert, and have the same indexes for all.
 */
public final class OdmStock {
    private static final int AT_ONCE = 1000;

    private OdmStock() {}

    /** Makes the collection of a kind empty. */
    public static MongoCollection<Document> empty(MongoDatabase database, OdmKind kind) {
        return empty(database, kind.collection());
    }

    private static MongoCollection<Document> empty(MongoDatabase database, String collection) {
        database.getCollection(collection).drop();
        database.createCollection(collection);
        return database.getCollection(collection);
    }

    /** Stores all documents of a kind, and nothing else. */
    public static MongoCollection<Document> fill(MongoDatabase database, OdmKind kind, OdmData data) {
        MongoCollection<Document> documents = empty(database, kind);
        insert(documents, data.stored(kind));
        return documents;
    }

    /** Stores small documents with foreign keys, which have an index, and those whose ids the keys are. */
    public static void fillWithKeys(MongoDatabase database, OdmData data) {
        MongoCollection<Document> documents = empty(database, OdmKind.SMALL);
        documents.createIndex(Indexes.ascending("field_fk"));
        int count = OdmKind.SMALL.count();
        insert(documents, IntStream.range(0, count).mapToObj(data::withKey).toList());
        insert(
                empty(database, OdmData.FOREIGN),
                IntStream.range(0, count)
                        .mapToObj(number -> new Document("_id", OdmData.key(number)).append("name", "name " + number))
                        .toList());
    }

    /** Stores nested documents, with an index on each of the two paths by which one is found. */
    public static void fillWithIndexes(MongoDatabase database, OdmData data) {
        MongoCollection<Document> documents = fill(database, OdmKind.NESTED, data);
        documents.createIndex(Indexes.ascending("embedded_str_doc_1.unique_id"));
        documents.createIndex(Indexes.ascending("embedded_str_doc_array.unique_id"));
    }

    private static void insert(MongoCollection<Document> collection, List<Document> documents) {
        for (int first = 0; first < documents.size(); first += AT_ONCE) {
            collection.insertMany(documents.subList(first, Math.min(documents.size(), first + AT_ONCE)));
        }
    }

    /** The digest of the documents of a kind in their collection, without their ids, which the systems make. */
    public static String created(MongoDatabase database, OdmKind kind) {
        List<Document> documents = find(database, kind);
        documents.forEach(document -> document.remove("_id"));
        return Digest.models(documents);
    }

    /** The digest of the documents of a kind in their collection, with their ids. */
    public static String stored(MongoDatabase database, OdmKind kind) {
        return Digest.models(find(database, kind));
    }

    private static List<Document> find(MongoDatabase database, OdmKind kind) {
        return database.getCollection(kind.collection()).find().into(new ArrayList<>());
    }
}
