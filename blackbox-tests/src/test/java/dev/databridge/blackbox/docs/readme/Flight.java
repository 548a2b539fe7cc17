package dev.databridge.blackbox.docs.readme;

import dev.databridge.ActiveDocument;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.annotation.Indexed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.types.ObjectId;

@Document("flights")
public class Flight extends ActiveDocument { // the superclass is optional: it adds save(), delete(), refresh()
    @Id
    ObjectId id;

    @Indexed
    Instant departure;

    int delay; // minutes
    Route route; // an embedded record
    List<String> remarks = new ArrayList<>();
}
