package dev.databridge.blackbox.docs.batches;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.DocumentLoader;
import dev.databridge.Documents;
import dev.databridge.Lazy;
import dev.databridge.ResultBatches;
import dev.databridge.test.DataBridgeTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.RawBsonDocument;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DataBridgeTest
class BatchesDocumentationTest {
    private static final int LATE = 1_139;

    private final List<Flight> reported = new ArrayList<>();
    private final List<Integer> sent = new ArrayList<>();
    private Documents<Flight> flights;
    private int total;

    @BeforeEach
    void store(Documents<Flight> documents) {
        flights = documents;
        flights.insertMany(IntStream.range(0, 1_200).mapToObj(Flight::late).toList());
    }

    private void report(Flight flight) {
        reported.add(flight);
    }

    private void send(List<Flight> batch) {
        sent.add(batch.size());
    }

    @Test
    void oneByOne() {
        flights.find(Flight_.delay.gt(60)).forEach(flight -> report(flight));
        try (Stream<Flight> late = flights.find(Flight_.delay.gt(60)).stream()) {
            total = late.mapToInt(flight -> flight.delay).sum();
        }

        assertThat(reported).hasSize(LATE);
        assertThat(total).isEqualTo(IntStream.range(61, 1_200).sum());
        reported.clear();
        flights.find().readAhead(false).forEach(flight -> report(flight));
        assertThat(reported).hasSize(1_200);
    }

    @Test
    void inLists() {
        try (ResultBatches<Flight> batches = flights.findBatches(500, Flight_.delay.gt(60))) {
            while (batches.hasNext()) {
                List<Flight> batch = batches.next(); // 500 of them, but for the last
                send(batch);
            }
        }

        assertThat(sent).containsExactly(500, 500, LATE - 1_000);
    }

    @Test
    void byIds() {
        ObjectId id = flights.find(Flight_.delay.eq(7)).one().id;
        try (DocumentLoader<Flight> loader = flights.loader()) { // share it among the threads
            Optional<Flight> flight = loader.get(id);
            report(flight.orElseThrow());
        }

        assertThat(reported).extracting(flight -> flight.delay).containsExactly(7);
    }

    @Test
    void asBytes() {
        List<RawBsonDocument> bytes = flights.find(Flight_.delay.gt(60)).raw().toList();
        List<Lazy<Flight>> lazy = flights.find(Flight_.delay.gt(60)).lazy().toList();
        Flight first = lazy.get(0).get(); // decoded now, and once

        assertThat(bytes).hasSize(LATE);
        assertThat(first.delay).isGreaterThan(60);
    }
}
