package dev.databridge.blackbox.docs.bulk;

import dev.databridge.ActiveDocument;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.annotation.Indexed;
import java.util.ArrayList;
import java.util.List;
import org.bson.types.ObjectId;

@Document("parcels")
public class Parcel extends ActiveDocument {
    @Id
    ObjectId id;

    @Indexed(unique = true)
    String number;

    String state = "new";
    List<Integer> scans = new ArrayList<>();

    public Parcel() {}

    public Parcel(String number) {
        this.number = number;
    }
}
