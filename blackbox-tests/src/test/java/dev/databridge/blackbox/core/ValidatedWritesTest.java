package dev.databridge.blackbox.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.Documents;
import dev.databridge.exception.ValidationException;
import dev.databridge.exception.ValidationException.Occasion;
import dev.databridge.plan.Options;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.TestDatabase;
import dev.databridge.validation.Validation;
import dev.databridge.validation.Violation;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No way of writing gets past the constraints, unless the call says so. */
@DataBridgeTest
class ValidatedWritesTest {
    private Observed observed;
    private Documents<Customer> customers;

    @BeforeEach
    void connect(TestDatabase database) {
        observed = new Observed(database);
        customers = observed.bridge.documents(Customer.class);
    }

    @AfterEach
    void close() {
        observed.close();
    }

    private static Customer bad() {
        Customer customer = new Customer();
        customer.name = " ";
        return customer;
    }

    private Customer stored() {
        Customer stored = customers.insert(new Customer());
        observed.forget();
        return stored;
    }

    private ValidationException refused(ThrowingCallable write) {
        observed.forget();
        ValidationException[] found = new ValidationException[1];
        assertThatThrownBy(write).isInstanceOfSatisfying(ValidationException.class, e -> found[0] = e);
        assertThat(observed.sent()).isEmpty();
        return found[0];
    }

    @Test
    void insert() {
        Customer bad = bad();
        ValidationException e = refused(() -> customers.insert(bad));
        assertThat(e.type()).isEqualTo(Customer.class);
        assertThat(e.id()).isEqualTo(bad.id).isNotNull();
        assertThat(e.occasion()).isEqualTo(Occasion.WRITE);
        assertThat(e.violations())
                .containsExactly(new Violation("n", "name", "NotBlank", "must not be blank", String.class));
        assertThat(e)
                .hasMessage(Customer.class.getName() + " with id " + bad.id + " is not valid, nothing was sent: n must"
                        + " not be blank (NotBlank, found java.lang.String)");
    }

    @Test
    void saveOfANewDocument() {
        refused(() -> customers.save(bad()));
    }

    @Test
    void saveOfAStoredDocument() {
        Customer stored = stored();
        stored.age = -1;
        refused(() -> customers.save(stored));
        assertThat(customers.get(stored.id)).map(found -> found.age).contains(30);
    }

    @Test
    void saveOfAnActiveDocument() {
        Customer stored = stored();
        stored.home = null;
        assertThat(refused(stored::save).violations())
                .containsExactly(new Violation("home", "home", "NotNull", "must not be null", null));
    }

    @Test
    void saveOfChangesAlone() {
        Customer stored = stored();
        Customer found = customers.get(stored.id).orElseThrow();
        found.tags.add("");
        assertThat(refused(found::save).violations())
                .extracting(Violation::path)
                .containsExactly("tags.0");
        assertThat(refused(found::saveChanges).violations()).hasSize(1);
        found.tags.set(0, "a");
        found.save();
        assertThat(customers.get(stored.id)).map(each -> each.tags).contains(List.of("a"));
    }

    @Test
    void saveOfAPartThatWasLoaded() {
        Documents<Ticket> tickets = observed.bridge.documents(Ticket.class);
        Ticket ticket = new Ticket();
        ticket.code = "A";
        ticket.seats = 1;
        tickets.insert(ticket);
        Ticket part = tickets.find().only(Ticket_.seats).one(); // without its code, which does not count
        part.seats = 2;
        part.save();
        part.seats = 0;
        assertThat(refused(part::save).violations()).extracting(Violation::path).containsExactly("seats");
        assertThat(tickets.get(ticket.id)).map(found -> found.seats).contains(2);
    }

    @Test
    void replace() {
        Customer stored = stored();
        stored.mail = "nobody";
        refused(() -> customers.replace(stored));
    }

    @Test
    void assigningAnIdIsNoWrite() {
        assertThat(customers.assignId(bad()).id).isNotNull();
    }

    @Test
    void aFaultlessDocumentIsStored() {
        Customer customer = stored();
        customer.name = "Bob";
        customer.save();
        customers.replace(customer);
        customers.insertMany(List.of(new Customer(), new Customer()));
        assertThat(customers.count()).isEqualTo(3);
    }

    @Test
    void offStoresWhatItIsGiven() {
        Documents<Customer> unchecked = customers.with(Options.DEFAULT.withValidation(Validation.OFF));
        Customer bad = unchecked.insert(bad());
        unchecked.insertMany(List.of(bad(), bad()));
        unchecked.save(bad);
        unchecked.replace(bad);
        unchecked.updateMany(Customer_.age.eq(30), Customer_.age.set(-1));
        assertThat(customers.count(Customer_.age.eq(-1))).isEqualTo(3);
    }
}
