package dev.databridge.codec.internal;

import dev.databridge.bson.BsonByteReader;
import dev.databridge.bson.BsonByteWriter;
import dev.databridge.codec.ValueCodec;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.bson.BsonRegularExpression;
import org.jspecify.annotations.Nullable;

/** A pattern as a regular expression with the letters that the driver gives to the flags. */
public record PatternCodec() implements ValueCodec<Pattern> {
    /** In the order of the alphabet, as BSON demands. */
    private static final String LETTERS = "cdgimstux";

    private static final int GLOBAL = 256;
    private static final int[] FLAGS = {
        Pattern.CANON_EQ,
        Pattern.UNIX_LINES,
        GLOBAL,
        Pattern.CASE_INSENSITIVE,
        Pattern.MULTILINE,
        Pattern.DOTALL,
        Pattern.LITERAL,
        Pattern.UNICODE_CASE,
        Pattern.COMMENTS
    };

    @Override
    public @Nullable Pattern read(BsonByteReader reader) {
        int from = reader.position();
        BsonRegularExpression stored = reader.readRegularExpression();
        return stored == null ? null : compile(reader, from, stored);
    }

    private static Pattern compile(BsonByteReader reader, int from, BsonRegularExpression stored) {
        int flags = 0;
        for (char letter : stored.getOptions().toCharArray()) {
            int index = LETTERS.indexOf(letter);
            if (index < 0) {
                throw reader.fail(
                        from,
                        "found a regular expression with the options " + Texts.quote(stored.getOptions())
                                + ", expected only letters of '" + LETTERS + "', which java.util.regex has flags for");
            }
            flags |= FLAGS[index];
        }
        try {
            return Pattern.compile(stored.getPattern(), flags);
        } catch (PatternSyntaxException unknown) {
            throw reader.fail(
                    from,
                    "found the regular expression " + Texts.quote(stored.getPattern())
                            + ", which java.util.regex does not understand: " + unknown.getDescription());
        }
    }

    @Override
    public void write(BsonByteWriter writer, Pattern value) {
        writer.writeRegularExpression(new BsonRegularExpression(value.pattern(), letters(value.flags())));
    }

    private static String letters(int flags) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < FLAGS.length; i++) {
            if ((flags & FLAGS[i]) != 0) {
                letters.append(LETTERS.charAt(i));
            }
        }
        return letters.toString();
    }

    @Override
    public boolean unchanged(Object skeleton, Pattern value) {
        Pattern remembered = (Pattern) skeleton;
        return remembered == value
                || remembered.flags() == value.flags() && remembered.pattern().equals(value.pattern());
    }
}
