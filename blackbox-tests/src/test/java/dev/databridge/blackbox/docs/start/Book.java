package dev.databridge.blackbox.docs.start;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.annotation.Indexed;
import java.util.ArrayList;
import java.util.List;
import org.bson.types.ObjectId;

@Document("books")
public class Book {
    @Id
    ObjectId id;

    String title;

    @Indexed
    String author;

    int year;
    List<String> subjects = new ArrayList<>();
}
