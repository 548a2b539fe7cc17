package dev.databridge.benchmarks.suite.peer.odm;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.morphia.annotations.Entity;
import dev.morphia.annotations.Property;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonProperty;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Field;

/** A small document: 13 fields, and a foreign key where there are any. */
@dev.databridge.annotation.Document("odm_small")
@Entity(value = "odm_small", useDiscriminator = false)
@org.springframework.data.mongodb.core.mapping.Document("odm_small")
public class Small extends Stored implements Model {
    public @Nullable String field1;
    public @Nullable String field2;
    public @Nullable String field3;
    public @Nullable String field4;
    public @Nullable String field5;
    public @Nullable String field6;
    public @Nullable String field7;
    public int field8;
    public int field9;
    public int field10;
    public int field11;
    public int field12;
    public int field13;

    @dev.databridge.annotation.Field("field_fk")
    @Property("field_fk")
    @Field("field_fk")
    @BsonProperty("field_fk")
    @JsonProperty("field_fk")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable ObjectId fieldFk;

    @Override
    public void fill(Document values) {
        field1 = values.getString("field1");
        field2 = values.getString("field2");
        field3 = values.getString("field3");
        field4 = values.getString("field4");
        field5 = values.getString("field5");
        field6 = values.getString("field6");
        field7 = values.getString("field7");
        field8 = values.getInteger("field8");
        field9 = values.getInteger("field9");
        field10 = values.getInteger("field10");
        field11 = values.getInteger("field11");
        field12 = values.getInteger("field12");
        field13 = values.getInteger("field13");
    }

    @Override
    public void change(String value) {
        field1 = value;
    }

    /** All values, with the id. */
    public Document document() {
        Document document = new Document("_id", id)
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
                .append("field13", field13);
        return fieldFk == null ? document : document.append("field_fk", fieldFk);
    }
}
