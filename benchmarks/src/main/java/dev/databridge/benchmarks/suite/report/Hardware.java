package dev.databridge.benchmarks.suite.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the system says about the machine. */
public final class Hardware {
    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

    private Hardware() {}

    /** The processor's model, such as {@code AMD EPYC 7763 64-Core Processor}; its architecture where the system does not say. */
    public static String processor() {
        return Stream.of(modelOf(CPU_INFO), outputOf(List.of("sysctl", "-n", "machdep.cpu.brand_string")))
                .filter(model -> !model.isBlank())
                .findFirst()
                .orElseGet(() -> Objects.requireNonNullElse(
                        System.getenv("PROCESSOR_IDENTIFIER"), System.getProperty("os.arch")))
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** The memory of the machine, or of the container if that has less. */
    public static long memoryBytes() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize();
    }

    static String modelOf(Path cpuInfo) {
        if (!Files.isReadable(cpuInfo)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(cpuInfo)) {
            return lines.filter(line -> line.matches("(model name|Model|cpu model)\\s*:.*"))
                    .map(line -> line.substring(line.indexOf(':') + 1))
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    /** What a command prints; nothing where there is no such command. */
    private static String outputOf(List<String> command) {
        if (!Files.isExecutable(Path.of("/usr/sbin", command.get(0)))) {
            return "";
        }
        try {
            Process process = new ProcessBuilder(command).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
