package dev.databridge.benchmarks.suite.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.databridge.benchmarks.suite.Expectations;
import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.report.Figure;
import dev.databridge.benchmarks.suite.report.Remark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
@EnabledOnOs({OS.LINUX, OS.MAC})
class MemoryTest {
    private static final int BYTES = 500;
    private static final Expectations EXPECTATIONS = new Expectations(DataSet.seeded());

    @TempDir
    Path folder;

    @Test
    void isPerPersonAndWhoFailsIsNamed() throws IOException {
        String note = "echo $line >> " + folder.resolve("$1") + "; ";
        String held = "*held*) " + note + "if [ $1 = beanie ]; then echo '{\"error\": \"no memory\"}'; else echo"
                + " '{\"heldBytes\": " + BYTES * DataSet.PEOPLE + "}'; fi ;;";
        String others = "*find-*) " + note + says(EXPECTATIONS.of("find-many-10000"));
        try (Crew crew = ScriptedCrew.of(folder, "mongodb://127.0.0.1:1", message -> {}, held, others)) {
            Memory memory = measured(crew);
            assertThat(memory.figures())
                    .extracting(Figure::system, Figure::bytes, Figure::samples)
                    .containsExactly(tuple("pymongo", (double) BYTES, 1));
            assertThat(memory.remarks())
                    .containsExactly(new Remark("memory-per-person", "beanie", "failed: no memory"));
        }
        assertThat(commands("pymongo")).containsExactly("prepare", "held", "finish");
        assertThat(commands("beanie")).containsExactly("prepare", "held");
    }

    @Test
    void whoFindsSomethingElseIsNotMeasured() throws IOException {
        try (Crew crew = ScriptedCrew.of(folder, "mongodb://127.0.0.1:1", message -> {}, "*prepare*) " + says("7"))) {
            Memory memory = measured(crew);
            assertThat(memory.figures()).isEmpty();
            assertThat(memory.remarks())
                    .extracting(Remark::text)
                    .hasSize(2)
                    .allMatch(text -> text.startsWith("failed: WRONG result: 7, expected "));
        }
    }

    private static Memory measured(Crew crew) throws IOException {
        crew.start();
        Memory memory = new Memory(crew, EXPECTATIONS);
        crew.present().forEach(memory::measure);
        return memory;
    }

    private static String says(@Nullable String outcome) {
        return "echo '{\"outcome\": \"" + outcome + "\"}' ;;";
    }

    private List<String> commands(String system) throws IOException {
        return Files.readAllLines(folder.resolve(system)).stream()
                .map(line -> Document.parse(line).getString("command"))
                .toList();
    }
}
