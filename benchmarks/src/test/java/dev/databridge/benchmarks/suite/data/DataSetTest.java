package dev.databridge.benchmarks.suite.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataSetTest {
    private final DataSet data = DataSet.seeded();

    @Test
    void isAlwaysTheSame() {
        assertThat(DataSet.seeded().people(20)).isEqualTo(data.people(20));
        assertThat(DataSet.seeded().wide()).isEqualTo(data.wide());
    }

    @Test
    void repeatsValuesButNotNamesAndAddresses() {
        PersonData first = data.person(7);
        PersonData later = data.person(DataSet.PEOPLE + 7);
        assertThat(later.email()).isEqualTo("ada10007@example.com");
        assertThat(later.name()).isEqualTo("Ada Lovelace 10007");
        assertThat(later.withAge(1).age()).isEqualTo(1);
        assertThat(later.score()).isEqualTo(first.score());
        assertThat(later.tags()).isEqualTo(first.tags());
    }

    @Test
    void picksEverybodyOnce() {
        assertThat(DataSet.pick(0)).isZero();
        assertThat(IntStream.range(0, DataSet.PEOPLE)
                        .map(DataSet::pick)
                        .distinct()
                        .count())
                .isEqualTo(DataSet.PEOPLE);
    }

    @Test
    void givesIdsInTheOrderOfNumbers() {
        assertThat(DataSet.id(1)).isGreaterThan(DataSet.id(0));
        assertThat(DataSet.id(100_000)).isGreaterThan(DataSet.id(99_999));
        assertThat(DataSet.wideId(0)).isGreaterThan(DataSet.id(Integer.MAX_VALUE));
    }

    @Test
    void givesCopiesOfWideDocuments() {
        data.wide(0).append("f0", -1);
        assertThat(data.wide(0).getInteger("f0")).isNotNegative();
        assertThat(data.wide(0)).hasSize(1 + DataSet.FIELDS);
    }

    @Test
    void writesWhatCanBeReadBack(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("data.jsonl");
        data.write(file);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(DataSet.PEOPLE + DataSet.WIDE + 1);
        assertThat(PersonData.of(Document.parse(lines.get(17)))).isEqualTo(data.person(17));
        assertThat(Document.parse(lines.get(17)).getObjectId("_id")).isEqualTo(DataSet.id(17));
        assertThat(Document.parse(lines.get(DataSet.PEOPLE + 3))).isEqualTo(data.wide(3));
        Document models = Document.parse(lines.get(DataSet.PEOPLE + DataSet.WIDE));
        assertThat(models.keySet()).containsExactly("odm_small", "odm_large", "odm_nested");
        assertThat(models.get("odm_small")).isEqualTo(data.odm().values(OdmKind.SMALL));
        assertThat(Digest.models(List.of(models.get("odm_large", Document.class))))
                .isEqualTo(Digest.models(List.of(data.odm().values(OdmKind.LARGE))));
    }
}
