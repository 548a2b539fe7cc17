package dev.databridge.benchmarks.suite.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

class DigestTest {
    private final DataSet data = DataSet.seeded();

    @Test
    void isTheSha256OfLines() {
        assertThat(Digest.lines(List.of())).startsWith("e3b0c44298fc1c14");
        // printf 'a\nb' | sha256sum
        assertThat(Digest.lines(List.of("a", "b")))
                .isEqualTo("7e18f737311b2dc3b2f269dd78396b0351f14fb66efa879f768cb23181883c78");
    }

    @Test
    void ofPeopleHasNoOrder() {
        assertThat(Digest.people(List.of(data.person(10), data.person(9))))
                .isEqualTo(Digest.people(List.of(data.person(9), data.person(10))));
    }

    @Test
    void ofPeopleSeesEveryValue() {
        PersonData person = data.person(0);
        String digest = Digest.people(List.of(person));
        assertThat(Digest.people(List.of(person.withAge(person.age() + 1)))).isNotEqualTo(digest);
        assertThat(Digest.people(List.of(person.operated()))).isNotEqualTo(digest);
        assertThat(Digest.people(List.of(data.person(1)))).isNotEqualTo(digest);
    }

    @Test
    void ofWideDocumentsHasNoOrderAndSeesEveryValue() {
        Document changed = data.wide(0).append("f199", "other");
        assertThat(Digest.wide(List.of(data.wide(1), data.wide(0))))
                .isEqualTo(Digest.wide(List.of(data.wide(0), data.wide(1))));
        assertThat(Digest.wide(List.of(changed))).isNotEqualTo(Digest.wide(List.of(data.wide(0))));
    }

    @Test
    void ofModelsHasNoOrderAndSeesEveryPath() {
        Document model = Document.parse("{a: 1, b: [{c: 'x'}, {c: 'y'}], d: {e: null}}");
        Document other = Document.parse("{d: {e: null}, b: [{c: 'x'}, {c: 'y'}], a: 1}");
        model.append("f", new byte[] {1, 2});
        other.append("f", new Binary(new byte[] {1, 2}));
        // printf '\x01\x02' | sha256sum
        assertThat(ModelLine.of(model))
                .isEqualTo("a=1|b.0.c=x|b.1.c=y|d.e=null"
                        + "|f=a12871fee210fb8619291eaea194581cbd2531e4b23759d225f6806923f63222");
        assertThat(Digest.models(List.of(model, new Document("a", 2))))
                .isEqualTo(Digest.models(List.of(new Document("a", 2), other)));
        assertThat(Digest.models(List.of(model))).isNotEqualTo(Digest.models(List.of(other.append("_t", "Model"))));
    }

    @Test
    void aLineHoldsTheBitsOfADouble() {
        PersonData person = PersonData.found(
                "Ada", "ada3@example.com", 36, true, 0.5, Instant.ofEpochMilli(5), List.of("x", "y"), "s", "c", "z");
        assertThat(person.line()).isEqualTo("Ada|ada3@example.com|36|true|3fe0000000000000|5|x,y|s|c|z");
        assertThat(person.number()).isEqualTo(3);
    }

    @Test
    void aStoredPersonHasEveryValue() {
        Document stored = data.person(4).document();
        assertThat(PersonData.of(stored)).isEqualTo(data.person(4));
        stored.remove("name");
        assertThatThrownBy(() -> PersonData.of(stored))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name");
    }
}
