package dev.databridge.bson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonSymbol;
import org.bson.BsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTableTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 7, 8, 9, 16, 17, 31, 32, 33, 100, 255, 256, 257, 500})
    void findsEachNameAndNoOther(int count) {
        assertFindsAll(IntStream.range(0, count).mapToObj(i -> "field" + i).toList());
        assertFindsAll(IntStream.range(0, count)
                .mapToObj(i -> String.format("f%07d", i))
                .toList());
        assertFindsAll(IntStream.range(0, count).mapToObj(i -> "Ł" + i + "東🛫").toList());
        assertFindsAll(IntStream.range(0, count)
                .mapToObj(i -> "the same begin" + i + "and the same end")
                .toList());
    }

    @Test
    void findsTheEmptyNameAmongShortOnes() {
        assertFindsAll(
                List.of("", "a", "b", "ab", "ba", "aa", "abc", "acb", "abcd", "aaaaaaa", "aaaaaaaa", "aaaaaaaaa"));
    }

    @Test
    void findsNamesThatShareTheirHash() {
        List<String> names = new ArrayList<>();
        for (char c = 'a'; c <= 'z'; c++) {
            // First, middle and last words are the same, so all have one slot.
            names.add("abcdefgh" + c + "ijklmnopqrstuvwxyz0123456789");
        }
        assertFindsAll(names);
    }

    @Test
    void looksAtTheExpectedFieldFirstAndAtAllIfThatIsWrong() {
        FieldTable table = FieldTable.of("a", "b", "c");
        for (int expected : new int[] {Integer.MIN_VALUE, -1, 0, 1, 2, 3, Integer.MAX_VALUE}) {
            BsonByteReader reader = entered(new BsonDocument("b", new BsonInt32(4)));
            assertThat(table.next(reader, expected)).isEqualTo(1);
            assertThat(reader.name()).isEqualTo("b");
            assertThat(reader.readInt()).isEqualTo(4);
        }
    }

    @Test
    void learnsAnOrderAndStaysRightWhenOrdersMix() {
        List<String> names = List.of("a", "ab", "abcd", "abcdefgh", "abcdefghi", "abcdefghijklmnopq", "", "Ł", "b");
        FieldTable table = FieldTable.of(names.toArray(String[]::new));
        List<String> order = new ArrayList<>(names);
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            if (random.nextInt(8) == 0) { // else the order of the document before
                Collections.shuffle(order, random);
            }
            List<String> present = new ArrayList<>(order);
            present.add(random.nextInt(present.size()), "unknown" + seed);
            present.removeIf(name -> random.nextInt(10) == 0);
            assertFindsInOrder(table, names, present);
        }
    }

    /** As generated code calls it: what is expected is the field after the last one found. */
    private static void assertFindsInOrder(FieldTable table, List<String> names, List<String> present) {
        BsonDocument document = new BsonDocument();
        present.forEach(name -> document.append(name, new BsonInt32(names.indexOf(name))));
        BsonByteReader reader = entered(document);
        int expected = 0;
        for (String name : present) {
            int found = table.next(reader, expected);
            assertThat(found).as("%s in %s", name, present).isEqualTo(names.indexOf(name));
            assertThat(reader.name()).isEqualTo(name);
            assertThat(reader.readInt()).isEqualTo(found);
            expected = found == FieldTable.UNKNOWN ? expected : found + 1;
        }
        assertThat(reader.hasNext()).isFalse();
    }

    @Test
    void whatIsExpectedHasToEndWithinItsDocument() {
        FieldTable table = FieldTable.of("ab");
        for (String bytes :
                List.of("08000000 10 61 62 00", "07000000 10 61 00", "08000000 00 61 62 00", "05000000 00")) {
            BsonByteReader reader = Samples.reader(Samples.hex(bytes + "00 61 62 00"));
            reader.startDocument();
            assertThatThrownBy(() -> table.next(reader, 0)).isInstanceOf(BsonDecodeException.class);
        }
    }

    @Test
    void threadsThatReadDifferentOrdersDoNotDisturbEachOther() {
        List<String> names = IntStream.range(0, 20).mapToObj(i -> "field" + i).toList();
        FieldTable table = FieldTable.of(names.toArray(String[]::new));
        IntStream.range(0, 8).parallel().forEach(thread -> {
            List<String> order = new ArrayList<>(names);
            Collections.shuffle(order, new Random(thread));
            for (int i = 0; i < 500; i++) {
                assertFindsInOrder(table, names, order);
            }
        });
    }

    @Test
    void refusesNamesThatComeTwiceOrCannotBeStored() {
        assertThatThrownBy(() -> FieldTable.of("a", "b", "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("field name 'a' comes twice");
        assertThatThrownBy(() -> FieldTable.of("a\0b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("field name 'a\\0b' holds a NUL, which BSON cannot store there");
        assertThatThrownBy(() -> FieldTable.of("\uD800"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unpaired surrogate");
    }

    @Test
    void aMalformedHeaderIsADecodeException() {
        FieldTable table = FieldTable.of("a");
        BsonByteReader reader = Samples.reader(Samples.hex("08000000 10 61 62 00"));
        reader.startDocument();
        assertThatThrownBy(() -> table.next(reader, 0))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessage("document at byte 4: the name of a field does not end within its document");
    }

    @Test
    void findsStringsAmongTheNames() {
        FieldTable table = FieldTable.of("", "RED", "GREEN", "Łódź and a longer name 🛫");
        assertThat(found(table, new BsonString("GREEN"))).isEqualTo(2);
        assertThat(found(table, new BsonSymbol("RED"))).isEqualTo(1);
        assertThat(found(table, new BsonString(""))).isZero();
        assertThat(found(table, new BsonString("Łódź and a longer name 🛫"))).isEqualTo(3);
        for (BsonValue other :
                List.of(new BsonString("REd"), new BsonString("RED\0"), new BsonInt32(1), BsonNull.VALUE)) {
            BsonByteReader reader = Samples.atValue(other);
            assertThat(table.readString(reader)).isEqualTo(FieldTable.UNKNOWN);
            assertThat(BsonValues.read(reader)).as("still to be read").isEqualTo(other);
        }
    }

    private static int found(FieldTable table, BsonValue value) {
        BsonByteReader reader = Samples.atValue(value);
        int index = table.readString(reader);
        assertThat(reader.hasNext()).as("passed over").isFalse();
        return index;
    }

    @Test
    void aMalformedStringIsADecodeException() {
        BsonByteReader reader = Samples.reader(Samples.hex("0f000000 02 7600 04000000 524544 00"));
        reader.startDocument();
        reader.next();
        assertThatThrownBy(() -> FieldTable.of("RED").readString(reader))
                .isInstanceOf(BsonDecodeException.class)
                .hasMessage("field 'v' at byte 7: a string of length 4 where 1 to 3 bytes fit");
    }

    private static void assertFindsAll(List<String> names) {
        FieldTable table = FieldTable.of(names.toArray(String[]::new));
        BsonDocument document = new BsonDocument();
        List<String> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, new Random(1));
        shuffled.forEach(name -> document.append(name, new BsonInt32(names.indexOf(name))));
        shuffled.forEach(name -> document.append(name + "?", new BsonInt32(FieldTable.UNKNOWN)));
        document.append("unknown", new BsonInt32(FieldTable.UNKNOWN));
        BsonByteReader reader = entered(document);
        while (reader.hasNext()) {
            int found = table.next(reader, 0);
            assertThat(found).as(reader.name()).isEqualTo(reader.readInt());
        }
    }

    private static BsonByteReader entered(BsonDocument document) {
        BsonByteReader reader = Samples.reader(Samples.driverBytes(document));
        reader.startDocument();
        return reader;
    }
}
