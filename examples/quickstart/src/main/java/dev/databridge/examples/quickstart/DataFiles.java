package dev.databridge.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.bson.BsonArray;
import org.bson.BsonDocument;

/** Reads the real data that comes with the example; {@code ATTRIBUTION.md} beside the files names its sources. */
final class DataFiles {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm");
    private static final Pattern COMMA_OUTSIDE_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private DataFiles() {}

    static List<Airport> airports() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open("airports.csv"), UTF_8))) {
            return lines.lines().skip(1).map(DataFiles::airport).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Airport airport(String line) {
        String[] cells = COMMA_OUTSIDE_QUOTES.split(line, -1);
        Location location = new Location(Double.parseDouble(cells[5]), Double.parseDouble(cells[6]));
        return new Airport(cells[0], cells[1].replace("\"", ""), cells[2], cells[3], cells[4], location);
    }

    static List<Flight> flights() {
        List<Flight> flights = new ArrayList<>();
        try (InputStream json = new GZIPInputStream(open("flights-5k.json.gz"))) {
            BsonArray.parse(new String(json.readAllBytes(), UTF_8))
                    .forEach(value -> flights.add(flight(value.asDocument())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return flights;
    }

    private static Flight flight(BsonDocument row) {
        Route route = new Route(
                row.getString("origin").getValue(),
                row.getString("destination").getValue(),
                row.getInt32("distance").getValue());
        LocalDateTime departure = LocalDateTime.parse(row.getString("date").getValue(), DATE);
        return Flight.of(departure, row.getInt32("delay").getValue(), route);
    }

    private static InputStream open(String name) {
        InputStream file = DataFiles.class.getResourceAsStream(name);
        if (file == null) {
            throw new IllegalStateException("the file " + name + " is not beside " + DataFiles.class.getName());
        }
        return file;
    }
}
