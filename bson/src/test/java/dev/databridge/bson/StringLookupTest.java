package dev.databridge.bson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Strings that are found among names, and values that are copied after a check, without objects in between. */
class StringLookupTest {
    private static final FieldTable NAMES = FieldTable.of("red", "grün", "");

    private static BsonByteReader reader(String text) {
        BsonByteWriter writer = new BsonByteWriter();
        int start = writer.startDocument();
        writer.writeName("v");
        writer.writeString(text);
        writer.endDocument(start);
        BsonByteReader reader = new BsonByteReader().reset(writer.toByteArray(), 0, writer.size());
        reader.startDocument();
        reader.next();
        return reader;
    }

    @Test
    void findsEachNameAndGoesPastIt() {
        for (String name : new String[] {"red", "grün", ""}) {
            BsonByteReader reader = reader(name);
            assertThat(NAMES.readString(reader)).isNotEqualTo(FieldTable.UNKNOWN);
            assertThat(reader.hasNext()).isFalse();
        }
    }

    @Test
    void staysAtAnUnknownString() {
        BsonByteReader reader = reader("rot");
        assertThat(NAMES.readString(reader)).isEqualTo(FieldTable.UNKNOWN);
        assertThat(reader.readString()).isEqualTo("rot");
    }

    @Test
    void refusesAMalformedString() {
        byte[] document = {13, 0, 0, 0, 2, 'v', 0, 99, 0, 0, 0, 0, 0};
        BsonByteReader reader = new BsonByteReader().reset(document, 0, document.length);
        reader.startDocument();
        reader.next();
        assertThatThrownBy(() -> NAMES.readString(reader)).isInstanceOf(BsonDecodeException.class);
    }

    @Test
    void copiesAValueThatWasChecked() {
        assertThat(reader("a").readRawValidated()).containsExactly(2, 0, 0, 0, 'a', 0);
        byte[] document = {14, 0, 0, 0, 2, 'v', 0, 2, 0, 0, 0, (byte) 0xFF, 0, 0};
        BsonByteReader reader = new BsonByteReader().reset(document, 0, document.length);
        reader.startDocument();
        reader.next();
        assertThatThrownBy(reader::readRawValidated)
                .isInstanceOf(BsonDecodeException.class)
                .hasMessageContaining("UTF-8");
    }
}
