package dev.databridge.blackbox.state;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import java.util.ArrayList;
import java.util.List;

/** A class that is not active, with an id of the user. */
@Document("plain")
class Plain {
    @Id
    String code = "";

    int number;

    List<String> names = new ArrayList<>();
}
