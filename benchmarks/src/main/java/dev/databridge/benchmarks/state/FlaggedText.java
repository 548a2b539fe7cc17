package dev.databridge.benchmarks.state;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.codec.Difference;
import dev.databridge.codec.ValueCodecs;
import org.bson.types.ObjectId;

/** A {@link Text} whose setters note what was set. */
@Document("text")
@SuppressWarnings("NullAway.Init") // the codec fills the fields
public class FlaggedText extends Flagged {
    private static final int SECOND = 1 << 2;

    @Id
    ObjectId id;

    String first;
    String second;
    String third;
    String fourth;
    Page page;

    void setSecond(String second) {
        this.second = second;
        mark(SECOND);
    }

    @Override
    void takeChanges(Difference difference) {
        if (take(SECOND)) {
            difference.set("second", ValueCodecs.STRING, null, second);
        }
        if (page.isTextSet) {
            difference.enter("page");
            difference.set("text", ValueCodecs.STRING, null, page.text);
            difference.leave();
            page.isTextSet = false;
        }
    }

    /** A mutable part. */
    public static class Page {
        String text;
        transient boolean isTextSet;

        void setText(String text) {
            this.text = text;
            isTextSet = true;
        }
    }
}
