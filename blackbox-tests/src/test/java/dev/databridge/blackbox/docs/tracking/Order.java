package dev.databridge.blackbox.docs.tracking;

import dev.databridge.ActiveDocument;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.annotation.Version;
import java.util.HashMap;
import java.util.Map;
import org.bson.types.ObjectId;

@Document("orders")
public class Order extends ActiveDocument {
    @Id
    ObjectId id;

    @Version
    long version;

    String customer;
    int items;
    Map<String, Integer> prices = new HashMap<>();
    Address address = new Address();
}
