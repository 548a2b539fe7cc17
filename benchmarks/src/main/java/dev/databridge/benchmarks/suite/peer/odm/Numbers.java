package dev.databridge.benchmarks.suite.peer.odm;

import dev.morphia.annotations.Entity;
import org.bson.Document;

/** A part of a nested document that has numbers. */
@Entity(useDiscriminator = false)
public class Numbers {
    public int field1;
    public int field2;
    public int field3;
    public int field4;
    public int field5;
    public int field6;
    public int field7;
    public int field8;
    public int field9;
    public int field10;
    public int field11;
    public int field12;
    public int field13;
    public int field14;
    public int field15;

    /** Of plain values. */
    public static Numbers of(Document all, String name) {
        Document values = all.get(name, Document.class);
        Numbers numbers = new Numbers();
        numbers.field1 = values.getInteger("field1");
        numbers.field2 = values.getInteger("field2");
        numbers.field3 = values.getInteger("field3");
        numbers.field4 = values.getInteger("field4");
        numbers.field5 = values.getInteger("field5");
        numbers.field6 = values.getInteger("field6");
        numbers.field7 = values.getInteger("field7");
        numbers.field8 = values.getInteger("field8");
        numbers.field9 = values.getInteger("field9");
        numbers.field10 = values.getInteger("field10");
        numbers.field11 = values.getInteger("field11");
        numbers.field12 = values.getInteger("field12");
        numbers.field13 = values.getInteger("field13");
        numbers.field14 = values.getInteger("field14");
        numbers.field15 = values.getInteger("field15");
        return numbers;
    }

    /** All values. */
    public Document document() {
        return new Document("field1", field1)
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
