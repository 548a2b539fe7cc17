package dev.databridge.benchmarks.state;

import dev.databridge.ActiveDocument;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import org.bson.types.ObjectId;

/** Five long texts. */
@Document("text")
public class Text extends ActiveDocument {
    @Id
    ObjectId id = new ObjectId();

    String first = "first ".repeat(200);
    String second = "second ".repeat(200);
    String third = "third ".repeat(200);
    String fourth = "fourth ".repeat(200);
    String fifth = "fifth ".repeat(200);
}
