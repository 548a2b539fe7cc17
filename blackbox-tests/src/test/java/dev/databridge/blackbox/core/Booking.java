package dev.databridge.blackbox.core;

import dev.databridge.ActiveDocument;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** A class with a part that refuses what makes no sense. */
@Document("bookings")
class Booking extends ActiveDocument {
    @Id
    @Nullable
    ObjectId id;

    String guest = "";

    Stay stay = new Stay(1);

    /** An embedded record. */
    record Stay(int nights) {
        Stay {
            if (nights < 1) {
                throw new IllegalStateException("nobody stays for " + nights + " nights");
            }
        }
    }
}
