package dev.databridge.benchmarks.suite.data;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * The values of a person, whatever class a system keeps it in.
 *
 * @param number which person it is, from 0; the e-mail address says it
 * @param created in milliseconds since 1970
 */
public record PersonData(
        int number,
        String name,
        String email,
        int age,
        boolean active,
        double score,
        long created,
        List<String> tags,
        String street,
        String city,
        String zip) {
    /** Copies the tags. */
    public PersonData {
        tags = List.copyOf(tags);
    }

    /**
     * The values of a person that a system found.
     *
     * @throws NullPointerException if a value is missing: a stored person has them all
     */
    public static PersonData found(
            @Nullable String name,
            @Nullable String email,
            int age,
            boolean active,
            double score,
            @Nullable Instant created,
            @Nullable List<String> tags,
            @Nullable String street,
            @Nullable String city,
            @Nullable String zip) {
        String address = Objects.requireNonNull(email, "email");
        return new PersonData(
                numberOf(address),
                Objects.requireNonNull(name, "name"),
                address,
                age,
                active,
                score,
                Objects.requireNonNull(created, "created").toEpochMilli(),
                Objects.requireNonNull(tags, "tags"),
                Objects.requireNonNull(street, "street"),
                Objects.requireNonNull(city, "city"),
                Objects.requireNonNull(zip, "zip"));
    }

    /** The values of a stored person. */
    public static PersonData of(Document stored) {
        Document address = stored.get("address", Document.class);
        return found(
                stored.getString("name"),
                stored.getString("email"),
                stored.getInteger("age"),
                stored.getBoolean("active"),
                stored.getDouble("score"),
                stored.getDate("created").toInstant(),
                stored.getList("tags", String.class),
                address.getString("street"),
                address.getString("city"),
                address.getString("zip"));
    }

    private static int numberOf(String email) {
        return Integer.parseInt(email.substring("ada".length(), email.indexOf('@')));
    }

    /** The id that the person has where it is stored beforehand; new people get one from the system that stores them. */
    public ObjectId id() {
        return DataSet.id(number);
    }

    /** When the person was created. */
    public Instant createdAt() {
        return Instant.ofEpochMilli(created);
    }

    /** The same person at another age. */
    public PersonData withAge(int other) {
        return new PersonData(number, name, email, other, active, score, created, tags, street, city, zip);
    }

    /** The same person after the update of {@code update-operators}. */
    public PersonData operated() {
        List<String> more = new ArrayList<>(tags);
        more.add("delta");
        return new PersonData(number, name, email, age + 1, active, 0.5, created, more, street, city, zip);
    }

    /** The person as a tree, with its id. */
    public Document document() {
        Document document = new Document("_id", id());
        document.putAll(newDocument());
        return document;
    }

    /** The person as a tree, without an id. */
    public Document newDocument() {
        return new Document("name", name)
                .append("email", email)
                .append("age", age)
                .append("active", active)
                .append("score", score)
                .append("created", new Date(created))
                .append("tags", tags)
                .append("address", address());
    }

    /** The address as a tree. */
    public Document address() {
        return new Document("street", street).append("city", city).append("zip", zip);
    }

    /** The person as one line of text, the same in Java and in Python. */
    String line() {
        return String.join(
                "|",
                name,
                email,
                Integer.toString(age),
                Boolean.toString(active),
                String.format("%016x", Double.doubleToLongBits(score)),
                Long.toString(created),
                String.join(",", tags),
                street,
                city,
                zip);
    }
}
