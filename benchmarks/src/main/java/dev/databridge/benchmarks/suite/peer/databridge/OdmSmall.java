package dev.databridge.benchmarks.suite.peer.databridge;

import dev.databridge.ActiveDocument;
import dev.databridge.annotation.Field;
import dev.databridge.annotation.Id;
import dev.databridge.benchmarks.suite.peer.odm.Model;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** The small document of the object mappers' benchmarks, which remembers what is stored of it. */
@dev.databridge.annotation.Document("odm_small")
public class OdmSmall extends ActiveDocument implements Model {
    @Id
    @Nullable
    ObjectId id;

    @Nullable
    String field1;

    @Nullable
    String field2;

    @Nullable
    String field3;

    @Nullable
    String field4;

    @Nullable
    String field5;

    @Nullable
    String field6;

    @Nullable
    String field7;

    int field8;
    int field9;
    int field10;
    int field11;
    int field12;
    int field13;

    @Field("field_fk")
    @Nullable
    ObjectId fieldFk;

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
    Document document() {
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
