package dev.databridge.blackbox.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.test.DataBridgeTest;
import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The different values of a field that not every document has. */
@DataBridgeTest
class DistinctTest {
    private Documents<Person> people;

    @BeforeEach
    void connect(DataBridge bridge) {
        people = bridge.documents(Person.class);
        people.driverCollection()
                .insertMany(List.of(
                        BsonDocument.parse("{name: null, age: null, home: null, tags: null}"),
                        BsonDocument.parse(
                                "{name: 'Ada', age: 36, home: {city: 'Bath', floor: null}, tags: ['x', null]}"),
                        BsonDocument.parse("{}")));
    }

    @Test
    void storedNullsAreLeftOut() {
        assertThat(people.distinct(Person_.name)).containsExactly("Ada");
        assertThat(people.distinct(Person_.age)).containsExactly(36);
        assertThat(people.distinct(Person_.tags.any())).containsExactly("x");
        assertThat(people.distinct(Person_.home().floor)).isEmpty();
        assertThat(people.distinct(Person_.home())).containsExactly(new Person.Home("Bath", null));
    }

    @Test
    void positionsOfUpdatesAreNoFieldsToRead() {
        for (var path : List.of(Person_.tags.each(), Person_.tags.matched(), Person_.tags.filtered("some"))) {
            assertThatThrownBy(() -> people.distinct(path))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'" + path.path() + "' is no path to a stored field");
            assertThatThrownBy(() -> people.find().project(path))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'" + path.path() + "' is no path to a stored field");
        }
    }
}
