package dev.databridge.blackbox.state;

import dev.databridge.ActiveDocument;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** An active document to which something can happen while it is compared. */
@Document("gauges")
class Gauge extends ActiveDocument {
    @Id
    @Nullable
    ObjectId id;

    private int size;

    transient @Nullable Runnable onNextRead;

    Gauge() {}

    Gauge(int size) {
        this.size = size;
    }

    int getSize() {
        Runnable event = onNextRead;
        onNextRead = null;
        if (event != null) {
            event.run();
        }
        return size;
    }

    void setSize(int value) {
        size = value;
    }
}
