package dev.databridge.benchmarks.suite.peer.odm;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.morphia.annotations.Entity;
import dev.morphia.annotations.Property;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Field;

/** A nested document: parts of texts, a list of such, and parts of numbers. */
@dev.databridge.annotation.Document("odm_nested")
@Entity(value = "odm_nested", useDiscriminator = false)
@org.springframework.data.mongodb.core.mapping.Document("odm_nested")
public class Nested extends Stored implements Model {
    @dev.databridge.annotation.Field("embedded_str_doc_1")
    @Property("embedded_str_doc_1")
    @Field("embedded_str_doc_1")
    @BsonProperty("embedded_str_doc_1")
    @JsonProperty("embedded_str_doc_1")
    public @Nullable Texts embeddedStrDoc1;

    @dev.databridge.annotation.Field("embedded_str_doc_2")
    @Property("embedded_str_doc_2")
    @Field("embedded_str_doc_2")
    @BsonProperty("embedded_str_doc_2")
    @JsonProperty("embedded_str_doc_2")
    public @Nullable Texts embeddedStrDoc2;

    @dev.databridge.annotation.Field("embedded_str_doc_3")
    @Property("embedded_str_doc_3")
    @Field("embedded_str_doc_3")
    @BsonProperty("embedded_str_doc_3")
    @JsonProperty("embedded_str_doc_3")
    public @Nullable Texts embeddedStrDoc3;

    @dev.databridge.annotation.Field("embedded_str_doc_4")
    @Property("embedded_str_doc_4")
    @Field("embedded_str_doc_4")
    @BsonProperty("embedded_str_doc_4")
    @JsonProperty("embedded_str_doc_4")
    public @Nullable Texts embeddedStrDoc4;

    @dev.databridge.annotation.Field("embedded_str_doc_5")
    @Property("embedded_str_doc_5")
    @Field("embedded_str_doc_5")
    @BsonProperty("embedded_str_doc_5")
    @JsonProperty("embedded_str_doc_5")
    public @Nullable Texts embeddedStrDoc5;

    @dev.databridge.annotation.Field("embedded_str_doc_array")
    @Property("embedded_str_doc_array")
    @Field("embedded_str_doc_array")
    @BsonProperty("embedded_str_doc_array")
    @JsonProperty("embedded_str_doc_array")
    public @Nullable List<Texts> embeddedStrDocArray;

    @dev.databridge.annotation.Field("embedded_int_doc_8")
    @Property("embedded_int_doc_8")
    @Field("embedded_int_doc_8")
    @BsonProperty("embedded_int_doc_8")
    @JsonProperty("embedded_int_doc_8")
    public @Nullable Numbers embeddedIntDoc8;

    @dev.databridge.annotation.Field("embedded_int_doc_9")
    @Property("embedded_int_doc_9")
    @Field("embedded_int_doc_9")
    @BsonProperty("embedded_int_doc_9")
    @JsonProperty("embedded_int_doc_9")
    public @Nullable Numbers embeddedIntDoc9;

    @dev.databridge.annotation.Field("embedded_int_doc_10")
    @Property("embedded_int_doc_10")
    @Field("embedded_int_doc_10")
    @BsonProperty("embedded_int_doc_10")
    @JsonProperty("embedded_int_doc_10")
    public @Nullable Numbers embeddedIntDoc10;

    @dev.databridge.annotation.Field("embedded_int_doc_11")
    @Property("embedded_int_doc_11")
    @Field("embedded_int_doc_11")
    @BsonProperty("embedded_int_doc_11")
    @JsonProperty("embedded_int_doc_11")
    public @Nullable Numbers embeddedIntDoc11;

    @dev.databridge.annotation.Field("embedded_int_doc_12")
    @Property("embedded_int_doc_12")
    @Field("embedded_int_doc_12")
    @BsonProperty("embedded_int_doc_12")
    @JsonProperty("embedded_int_doc_12")
    public @Nullable Numbers embeddedIntDoc12;

    @dev.databridge.annotation.Field("embedded_int_doc_13")
    @Property("embedded_int_doc_13")
    @Field("embedded_int_doc_13")
    @BsonProperty("embedded_int_doc_13")
    @JsonProperty("embedded_int_doc_13")
    public @Nullable Numbers embeddedIntDoc13;

    @dev.databridge.annotation.Field("embedded_int_doc_14")
    @Property("embedded_int_doc_14")
    @Field("embedded_int_doc_14")
    @BsonProperty("embedded_int_doc_14")
    @JsonProperty("embedded_int_doc_14")
    public @Nullable Numbers embeddedIntDoc14;

    @Override
    public void fill(Document values) {
        embeddedStrDoc1 = Texts.of(values, "embedded_str_doc_1");
        embeddedStrDoc2 = Texts.of(values, "embedded_str_doc_2");
        embeddedStrDoc3 = Texts.of(values, "embedded_str_doc_3");
        embeddedStrDoc4 = Texts.of(values, "embedded_str_doc_4");
        embeddedStrDoc5 = Texts.of(values, "embedded_str_doc_5");
        embeddedStrDocArray = Texts.listOf(values, "embedded_str_doc_array");
        embeddedIntDoc8 = Numbers.of(values, "embedded_int_doc_8");
        embeddedIntDoc9 = Numbers.of(values, "embedded_int_doc_9");
        embeddedIntDoc10 = Numbers.of(values, "embedded_int_doc_10");
        embeddedIntDoc11 = Numbers.of(values, "embedded_int_doc_11");
        embeddedIntDoc12 = Numbers.of(values, "embedded_int_doc_12");
        embeddedIntDoc13 = Numbers.of(values, "embedded_int_doc_13");
        embeddedIntDoc14 = Numbers.of(values, "embedded_int_doc_14");
    }

    @Override
    public void change(String value) {
        Objects.requireNonNull(embeddedStrDoc1, "embeddedStrDoc1").field1 = value;
    }

    /** All values, with the id. */
    public Document document() {
        return new Document("_id", id)
                .append(
                        "embedded_str_doc_1",
                        Objects.requireNonNull(embeddedStrDoc1).document())
                .append(
                        "embedded_str_doc_2",
                        Objects.requireNonNull(embeddedStrDoc2).document())
                .append(
                        "embedded_str_doc_3",
                        Objects.requireNonNull(embeddedStrDoc3).document())
                .append(
                        "embedded_str_doc_4",
                        Objects.requireNonNull(embeddedStrDoc4).document())
                .append(
                        "embedded_str_doc_5",
                        Objects.requireNonNull(embeddedStrDoc5).document())
                .append(
                        "embedded_str_doc_array",
                        Objects.requireNonNull(embeddedStrDocArray).stream()
                                .map(Texts::document)
                                .toList())
                .append(
                        "embedded_int_doc_8",
                        Objects.requireNonNull(embeddedIntDoc8).document())
                .append(
                        "embedded_int_doc_9",
                        Objects.requireNonNull(embeddedIntDoc9).document())
                .append(
                        "embedded_int_doc_10",
                        Objects.requireNonNull(embeddedIntDoc10).document())
                .append(
                        "embedded_int_doc_11",
                        Objects.requireNonNull(embeddedIntDoc11).document())
                .append(
                        "embedded_int_doc_12",
                        Objects.requireNonNull(embeddedIntDoc12).document())
                .append(
                        "embedded_int_doc_13",
                        Objects.requireNonNull(embeddedIntDoc13).document())
                .append(
                        "embedded_int_doc_14",
                        Objects.requireNonNull(embeddedIntDoc14).document());
    }
}
