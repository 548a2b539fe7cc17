package dev.databridge.benchmarks.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.data.Digest;
import dev.databridge.benchmarks.suite.data.PersonData;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectationsTest {
    private final DataSet data = DataSet.seeded();
    private final Expectations expectations = new Expectations(data);

    @Test
    void areThereForEveryBenchmark() {
        assertThat(Catalogue.ALL)
                .allSatisfy(benchmark -> assertThat(expectations.of(benchmark.name()))
                        .as(benchmark.name())
                        .isNotBlank());
        assertThat(expectations.of("sing-a-song")).isNull();
    }

    @Test
    void everyBenchmarkHasANameOfItsOwn() {
        assertThat(Catalogue.ALL.stream().map(Benchmark::name)).doesNotHaveDuplicates();
    }

    @Test
    void aRunChangesOnePersonOrAll() {
        List<PersonData> people = data.people(1000);
        assertThat(expectations.of("update-one"))
                .isEqualTo(expectations.of("save-one-field-small"))
                .isNotEqualTo(Digest.people(people));
        assertThat(expectations.of("save-all-same-1000"))
                .isEqualTo(Digest.people(
                        people.stream().map(person -> person.withAge(1000)).toList()));
    }

    @Test
    void tasksForObjectMappersDiffer() {
        assertThat(Catalogue.ALL.stream()
                        .filter(benchmark -> benchmark.group() == Benchmark.Group.ODM)
                        .map(benchmark -> expectations.of(benchmark.name()))
                        .distinct())
                // Both searches for a nested document find the same one.
                .hasSize(9);
    }

    @Test
    void valuesAreWrittenTheSameEverywhere() {
        assertThat(Expectations.group(20, 3, 0.5)).isEqualTo("20|3|0.500000");
        assertThat(Expectations.ages(List.of(30, 4))).isEqualTo("4,30");
        assertThat(Integer.parseInt(String.valueOf(expectations.of("count")))).isBetween(4000, 6000);
    }
}
