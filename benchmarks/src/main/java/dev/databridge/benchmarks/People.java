package dev.databridge.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.bson.types.ObjectId;

/** The same people in each form; ids are new at every call, so that each form can be inserted. */
final class People {
    private static final long SEED = 20260101;

    private People() {}

    static List<Document> documents(int count) {
        Random random = new Random(SEED);
        List<Document> documents = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            documents.add(document(i, random));
        }
        return documents;
    }

    private static Document document(int number, Random random) {
        return new Document("_id", new ObjectId())
                .append("name", "Ada Lovelace " + number)
                .append("email", "ada" + number + "@example.com")
                .append("age", 20 + random.nextInt(60))
                .append("active", random.nextBoolean())
                .append("score", random.nextDouble())
                .append("created", new Date(1_700_000_000_000L + random.nextInt()))
                .append("tags", List.of("alpha", "beta", "gamma" + number % 10))
                .append(
                        "address",
                        new Document("street", "12 Main Street")
                                .append("city", "London")
                                .append("zip", "EC1A 1BB"));
    }

    static List<Person> people(int count) {
        return documents(count).stream().map(People::person).toList();
    }

    private static Person person(Document document) {
        Person person = new Person();
        person.id = document.getObjectId("_id");
        person.name = document.getString("name");
        person.email = document.getString("email");
        person.age = document.getInteger("age");
        person.active = document.getBoolean("active");
        person.score = document.getDouble("score");
        person.created = created(document);
        person.tags = new ArrayList<>(document.getList("tags", String.class));
        Document address = document.get("address", Document.class);
        person.address = new Address(address.getString("street"), address.getString("city"), address.getString("zip"));
        return person;
    }

    static List<PojoPerson> pojos(int count) {
        return documents(count).stream().map(People::pojo).toList();
    }

    private static PojoPerson pojo(Document document) {
        PojoPerson person = new PojoPerson();
        person.id = document.getObjectId("_id");
        person.name = document.getString("name");
        person.email = document.getString("email");
        person.age = document.getInteger("age");
        person.active = document.getBoolean("active");
        person.score = document.getDouble("score");
        person.created = created(document);
        person.tags = new ArrayList<>(document.getList("tags", String.class));
        Document address = document.get("address", Document.class);
        person.address = new PojoPerson.PojoAddress();
        person.address.street = address.getString("street");
        person.address.city = address.getString("city");
        person.address.zip = address.getString("zip");
        return person;
    }

    private static Instant created(Document document) {
        return document.getDate("created").toInstant();
    }

    static List<RawBsonDocument> raws(int count) {
        return documents(count).stream()
                .map(document -> new RawBsonDocument(document, new DocumentCodec()))
                .toList();
    }

    /** A reply as a server sends it, less its frame: one array of documents. */
    static byte[] reply(List<Document> documents) {
        BasicOutputBuffer output = new BasicOutputBuffer(1 << 16);
        BsonBinaryWriter writer = new BsonBinaryWriter(output);
        DocumentCodec codec = new DocumentCodec();
        writer.writeStartDocument();
        writer.writeStartArray("batch");
        documents.forEach(document ->
                codec.encode(writer, document, EncoderContext.builder().build()));
        writer.writeEndArray();
        writer.writeEndDocument();
        return output.toByteArray();
    }
}
