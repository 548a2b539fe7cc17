package dev.databridge.benchmarks.suite.data;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** What is stored before a run, and what is there after it, by the bare driver and so the same for every system. */
public final class Stock {
    private Stock() {}

    /** Makes the collection of people empty, with the unique index on the e-mail address that all systems have. */
    public static MongoCollection<Document> empty(MongoDatabase database, String collection) {
        MongoCollection<Document> documents = database.getCollection(collection);
        documents.drop();
        documents.createIndex(Indexes.ascending("email"), new IndexOptions().unique(true));
        return documents;
    }

    /** Stores people with their ids, and nothing else, in a collection with the index. */
    public static void fill(MongoDatabase database, String collection, List<PersonData> people) {
        MongoCollection<Document> documents = empty(database, collection);
        if (!people.isEmpty()) {
            documents.insertMany(people.stream().map(PersonData::document).toList());
        }
    }

    /** Stores all wide documents, and nothing else, in a collection. */
    public static void fillWide(MongoDatabase database, String collection, DataSet data) {
        MongoCollection<Document> documents = database.getCollection(collection);
        documents.drop();
        documents.insertMany(data.wide());
    }

    /** The digest of the people in a collection. */
    public static String people(MongoDatabase database, String collection) {
        List<PersonData> people = new ArrayList<>();
        database.getCollection(collection).find().map(PersonData::of).into(people);
        return Digest.people(people);
    }

    /** The digest of the wide documents in a collection. */
    public static String wide(MongoDatabase database, String collection) {
        return Digest.wide(database.getCollection(collection).find().into(new ArrayList<>()));
    }
}
