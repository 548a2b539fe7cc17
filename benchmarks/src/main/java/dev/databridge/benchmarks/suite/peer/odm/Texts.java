package dev.databridge.benchmarks.suite.peer.odm;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.morphia.annotations.Entity;
import dev.morphia.annotations.Property;
import java.util.List;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonProperty;
import org.jspecify.annotations.Nullable;

/** A part of a nested document that has texts. */
@Entity(useDiscriminator = false)
public class Texts {
    @dev.databridge.annotation.Field("unique_id")
    @Property("unique_id")
    @org.springframework.data.mongodb.core.mapping.Field("unique_id")
    @BsonProperty("unique_id")
    @JsonProperty("unique_id")
    public @Nullable String uniqueId;

    public @Nullable String field1;
    public @Nullable String field2;
    public @Nullable String field3;
    public @Nullable String field4;
    public @Nullable String field5;
    public @Nullable String field6;
    public @Nullable String field7;
    public @Nullable String field8;
    public @Nullable String field9;
    public @Nullable String field10;
    public @Nullable String field11;
    public @Nullable String field12;
    public @Nullable String field13;
    public @Nullable String field14;
    public @Nullable String field15;

    /** Of plain values. */
    public static Texts of(Document values, String name) {
        return of(values.get(name, Document.class));
    }

    /** Several of plain values. */
    public static List<Texts> listOf(Document values, String name) {
        return values.getList(name, Document.class).stream().map(Texts::of).toList();
    }

    private static Texts of(Document values) {
        Texts texts = new Texts();
        texts.uniqueId = values.getString("unique_id");
        texts.field1 = values.getString("field1");
        texts.field2 = values.getString("field2");
        texts.field3 = values.getString("field3");
        texts.field4 = values.getString("field4");
        texts.field5 = values.getString("field5");
        texts.field6 = values.getString("field6");
        texts.field7 = values.getString("field7");
        texts.field8 = values.getString("field8");
        texts.field9 = values.getString("field9");
        texts.field10 = values.getString("field10");
        texts.field11 = values.getString("field11");
        texts.field12 = values.getString("field12");
        texts.field13 = values.getString("field13");
        texts.field14 = values.getString("field14");
        texts.field15 = values.getString("field15");
        return texts;
    }

    /** All values. */
    public Document document() {
        return new Document("unique_id", uniqueId)
                .append("field1", field1)
                .append("field2", field2)
                .append("field3", field3)
                .append("field4", field4)
                .append("field5", field5)
                .append("field6", field6)
                .append("field7", field7)
                .append("field8", field8)
                .append("field9", field9)
                .append("field10", field10)
                .append("field11", field11)
                .append("field12", field12)
                .append("field13", field13)
                .append("field14", field14)
                .append("field15", field15);
    }
}
