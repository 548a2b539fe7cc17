package dev.databridge.blackbox.docs.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    @Test
    void doesWhatTheReadmeSays() {
        List<Flight> loaded = flights();
        // The README's block; its last values are looked at by a bridge of their own, which keeps the server alive.
        try (DataBridge other = DataBridge.connect("embedded:travel")) {
            try (DataBridge bridge = DataBridge.connect("embedded:travel")) { // or mongodb://…, mongodb+srv://…
                Documents<Flight> flights = bridge.documents(Flight.class);
                flights.ensureIndexes();
                flights.insertMany(loaded);

                List<Flight> late = flights.find(
                                Flight_.delay.gt(60), Flight_.route().distance.lt(500))
                        .sort(Flight_.delay.desc())
                        .limit(20)
                        .toList();

                Flight worst = late.get(0);
                worst.remarks.add("It was the weather.");
                worst.save();

                flights.updateMany(Flight_.delay.lt(0), Flight_.delay.set(0));
                flights.find(Flight_.route().origin.eq("SFO"))
                        .project(Flight_.delay)
                        .forEach(System.out::println);
            }
            Documents<Flight> stored = other.documents(Flight.class);
            assertThat(stored.find(Flight_.remarks.contains("It was the weather."))
                            .one()
                            .delay)
                    .isEqualTo(90);
            assertThat(stored.find().project(Flight_.delay).toList()).containsExactlyInAnyOrder(90, 70, 0);
        }
    }

    private static List<Flight> flights() {
        List<Flight> flights = new ArrayList<>();
        for (int delay : new int[] {-5, 70, 90}) {
            Flight flight = new Flight();
            flight.departure = Instant.EPOCH;
            flight.delay = delay;
            flight.route = new Route("SFO", "LAX", 337);
            flights.add(flight);
        }
        return flights;
    }
}
