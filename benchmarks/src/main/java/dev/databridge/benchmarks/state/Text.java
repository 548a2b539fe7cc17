package dev.databridge.benchmarks.state;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.codec.Difference;
import dev.databridge.codec.ValueCodecs;
import org.bson.types.ObjectId;

/** Five long texts, the last one in a mutable part. */
@Document("text")
@SuppressWarnings("NullAway.Init") // the codec fills the fields
public class Text extends Copyable {
    /** Texts to change between, which differ at their very end. */
    private static final String[] SECOND = {"second ".repeat(200) + '0', "second ".repeat(200) + '1'};

    @Id
    ObjectId id;

    String first;
    String second;
    String third;
    String fourth;
    Page page;

    /** A mutable part. */
    public static class Page {
        String text;
    }

    static Text make() {
        Text text = new Text();
        text.id = new ObjectId();
        text.first = "first ".repeat(200);
        text.second = text(0);
        text.third = "third ".repeat(200);
        text.fourth = "fourth ".repeat(200);
        text.page = new Page();
        text.page.text = text(0);
        return text;
    }

    static String text(int number) {
        return SECOND[number & 1];
    }

    @Override
    Text copy() {
        Text copy = (Text) shallowCopy();
        copy.page = new Page();
        copy.page.text = page.text;
        return copy;
    }

    @Override
    void difference(Copyable copy, Difference difference) {
        Text before = (Text) copy;
        difference.field("_id", ValueCodecs.OBJECT_ID, before.id, id);
        difference.field("first", ValueCodecs.STRING, before.first, first);
        difference.field("second", ValueCodecs.STRING, before.second, second);
        difference.field("third", ValueCodecs.STRING, before.third, third);
        difference.field("fourth", ValueCodecs.STRING, before.fourth, fourth);
        difference.enter("page");
        difference.field("text", ValueCodecs.STRING, before.page.text, page.text);
        difference.leave();
    }
}
