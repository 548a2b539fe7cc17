package dev.databridge.blackbox.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DataBridgeTest
class WritingTest {
    private DataBridge bridge;
    private Documents<Person> people;

    @BeforeEach
    void connect(TestDatabase database) {
        bridge = DataBridge.connect(database.uri());
        people = bridge.documents(Person.class);
    }

    @AfterEach
    void close() {
        bridge.close();
    }

    @Test
    void insertedDocumentsAreFound() {
        Person ada = people.insert(new Person("Ada", 36));
        assertThat(ada.id).isNotNull();
        Person found = people.get(ada.id).orElseThrow();
        assertThat(found).usingRecursiveComparison().isEqualTo(ada);
        List<Person> more = people.insertMany(List.of(new Person("Bob", 1), new Person("Cy", 2)));
        assertThat(people.find().toList()).extracting(p -> p.name).containsExactly("Ada", "Bob", "Cy");
        assertThat(people.find(Person_.age.lt(10)).sort(Person_.age.desc()).toList())
                .extracting(p -> p.name)
                .containsExactly("Cy", "Bob");
        assertThat(more).extracting(p -> p.id).doesNotContainNull();
    }
}
