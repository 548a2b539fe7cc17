package dev.databridge.benchmarks.suite.report;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Figures as a JSON list, one row a line, and back. */
public final class Figures {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().registerModule(new SimpleModule().addSerializer(Double.class, new PlainNumber()));

    static {
        // A row of another tool need not have the samples.
        MAPPER.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    private Figures() {}

    /**
     * Writes the file; folders that are not there are made.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(List<Figure> figures, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, json(figures));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if the file cannot be read or is no list of figures
     */
    public static List<Figure> read(Path file) throws IOException {
        return MAPPER.readValue(Files.readString(file), new TypeReference<List<Figure>>() {});
    }

    static String json(List<Figure> figures) {
        return figures.stream().map(Figures::row).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String row(Figure figure) {
        try {
            return MAPPER.writeValueAsString(figure);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A figure of plain values can always be written.", e);
        }
    }

    /** Ten digits and no exponent: more is noise, and people read these files. */
    private static final class PlainNumber extends StdSerializer<Double> {
        private static final long serialVersionUID = 1;

        PlainNumber() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            BigDecimal rounded =
                    new BigDecimal(value).round(new MathContext(10)).stripTrailingZeros();
            generator.writeNumber(rounded.toPlainString());
        }
    }
}
