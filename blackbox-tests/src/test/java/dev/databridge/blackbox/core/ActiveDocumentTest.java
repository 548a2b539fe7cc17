package dev.databridge.blackbox.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.ActiveDocument;
import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.exception.DocumentDecodeException;
import dev.databridge.exception.DocumentNotFoundException;
import dev.databridge.test.DataBridgeTest;
import java.beans.Introspector;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DataBridgeTest
class ActiveDocumentTest {
    private Documents<Person> people;

    @BeforeEach
    void connect(DataBridge bridge) {
        people = bridge.documents(Person.class);
    }

    @Test
    void aNewOneSaysWhatToDo() {
        Person ada = new Person("Ada", 36);
        for (Runnable call : List.<Runnable>of(ada::save, ada::delete, ada::refresh)) {
            assertThatThrownBy(call::run)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("this Person is new")
                    .hasMessageContaining("documents.save(x) or documents.attach(x)");
        }
    }

    @Test
    void whatWasStoredOrFoundIsAttached() {
        Person inserted = people.insert(new Person("Ada", 36));
        inserted.age = 37;
        inserted.save();
        Person found = people.get(inserted.id).orElseThrow();
        assertThat(found.age).isEqualTo(37);
        for (Person person : List.of(
                people.find().toList().get(0),
                people.findOne().orElseThrow(),
                people.getMany(List.of(inserted.id)).get(0),
                people.find().one(),
                people.find().stream().toList().get(0),
                people.insertMany(List.of(new Person("Bob", 1))).get(0),
                people.save(new Person("Cy", 2)))) {
            person.age++;
            person.save();
            assertThat(people.get(person.id).orElseThrow().age).isEqualTo(person.age);
        }
        assertThat(found.delete()).isTrue();
        assertThat(found.delete()).isFalse();
    }

    @Test
    void attachedByHand() {
        Person ada = people.attach(new Person("Ada", 36));
        ada.save();
        assertThat(people.get(ada.id)).isPresent();
    }

    @Test
    void refreshReadsEveryField() {
        Person ada = people.insert(new Person("Ada", 36, "math"));
        people.updateOne(Person_.id.eq(ada.id), Person_.age.set(40), Person_.tags.unset());
        ada.name = "changed";
        ada.refresh();
        assertThat(ada.name).isEqualTo("Ada");
        assertThat(ada.age).isEqualTo(40);
        assertThat(ada.tags).isNull();
        people.delete(ada);
        assertThatThrownBy(ada::refresh).isInstanceOf(DocumentNotFoundException.class);
    }

    @Test
    void refreshFromABadDocumentChangesNothing() {
        Person ada = people.insert(new Person("Ada", 36, "math"));
        people.driverCollection()
                .updateOne(new BsonDocument(), BsonDocument.parse("{$set: {name: 'Eve', age: 'old'}}"));
        ada.name = "mine";
        assertThatThrownBy(ada::refresh)
                .isInstanceOf(DocumentDecodeException.class)
                .hasMessageContaining("'age'")
                .hasMessageContaining(ada.id.toHexString());
        assertThat(ada.name).isEqualTo("mine");
        assertThat(ada.age).isEqualTo(36);
        assertThat(ada.tags).containsExactly("math");
    }

    @Test
    void serializersSeeNothingOfIt() throws Exception {
        assertThat(Introspector.getBeanInfo(ActiveDocument.class, Object.class).getPropertyDescriptors())
                .isEmpty();
        assertThat(Arrays.stream(ActiveDocument.class.getDeclaredFields()))
                .allMatch(
                        field -> Modifier.isTransient(field.getModifiers()) && Modifier.isPrivate(field.getModifiers()))
                .hasSize(1);
    }

    @Test
    void refreshFromADocumentThatAConstructorRefusesChangesNothing(DataBridge bridge) {
        Documents<Booking> bookings = bridge.documents(Booking.class);
        Booking booking = bookings.insert(new Booking());
        bookings.driverCollection()
                .updateOne(new BsonDocument(), BsonDocument.parse("{$set: {guest: 'Eve', stay: {nights: 0}}}"));
        assertThatThrownBy(booking::refresh)
                .isInstanceOf(DocumentDecodeException.class)
                .hasMessageContaining("nobody stays for 0 nights")
                .hasMessageContaining(booking.id.toHexString());
        assertThat(booking.guest).isEmpty();
        assertThat(booking.stay.nights()).isEqualTo(1);
    }
}
