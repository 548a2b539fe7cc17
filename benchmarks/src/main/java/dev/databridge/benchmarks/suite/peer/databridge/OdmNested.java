package dev.databridge.benchmarks.suite.peer.databridge;

import dev.databridge.ActiveDocument;
import dev.databridge.annotation.Field;
import dev.databridge.annotation.Id;
import dev.databridge.benchmarks.suite.peer.odm.Model;
import dev.databridge.benchmarks.suite.peer.odm.Numbers;
import dev.databridge.benchmarks.suite.peer.odm.Texts;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** The nested document of the object mappers' benchmarks, which remembers what is stored of it. */
@dev.databridge.annotation.Document("odm_nested")
public class OdmNested extends ActiveDocument implements Model {
    @Id
    @Nullable
    ObjectId id;

    @Field("embedded_str_doc_1")
    @Nullable
    Texts embeddedStrDoc1;

    @Field("embedded_str_doc_2")
    @Nullable
    Texts embeddedStrDoc2;

    @Field("embedded_str_doc_3")
    @Nullable
    Texts embeddedStrDoc3;

    @Field("embedded_str_doc_4")
    @Nullable
    Texts embeddedStrDoc4;

    @Field("embedded_str_doc_5")
    @Nullable
    Texts embeddedStrDoc5;

    @Field("embedded_str_doc_array")
    @Nullable
    List<Texts> embeddedStrDocArray;

    @Field("embedded_int_doc_8")
    @Nullable
    Numbers embeddedIntDoc8;

    @Field("embedded_int_doc_9")
    @Nullable
    Numbers embeddedIntDoc9;

    @Field("embedded_int_doc_10")
    @Nullable
    Numbers embeddedIntDoc10;

    @Field("embedded_int_doc_11")
    @Nullable
    Numbers embeddedIntDoc11;

    @Field("embedded_int_doc_12")
    @Nullable
    Numbers embeddedIntDoc12;

    @Field("embedded_int_doc_13")
    @Nullable
    Numbers embeddedIntDoc13;

    @Field("embedded_int_doc_14")
    @Nullable
    Numbers embeddedIntDoc14;

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
    Document document() {
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
