package dev.databridge.blackbox.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.Documents;
import dev.databridge.blackbox.core.Customer.Home;
import dev.databridge.bulk.InsertOptions;
import dev.databridge.exception.BulkWriteException;
import dev.databridge.exception.DataBridgeException;
import dev.databridge.exception.ValidationException;
import dev.databridge.exception.ValidationException.Occasion;
import dev.databridge.plan.Options;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.TestDatabase;
import dev.databridge.update.PushOptions;
import dev.databridge.update.Update;
import dev.databridge.validation.Validation;
import dev.databridge.validation.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

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

    // ---- whole documents ----

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
    void insertManyRefusesAllForOne() {
        refused(() -> customers.insertMany(List.of(new Customer(), bad(), new Customer())));
        assertThat(customers.count()).isZero();
    }

    @Test
    void insertManyUncheckedOnRequest() {
        assertThat(customers.insertMany(List.of(bad()), InsertOptions.ORDERED.withValidation(false)))
                .hasSize(1);
        assertThat(customers.count()).isEqualTo(1);
        refused(() -> customers.insertMany(List.of(bad()), InsertOptions.ORDERED.withValidation(true)));
    }

    @Test
    void insertsOfAnyLength() {
        assertThatThrownBy(() -> customers.insertAll(List.of(bad(), bad()), InsertOptions.UNORDERED))
                .isInstanceOf(BulkWriteException.class)
                .hasMessageContaining("must not be blank");
        assertThatThrownBy(() -> customers.insertAll(List.of(bad()), InsertOptions.ORDERED))
                .isInstanceOf(ValidationException.class);
        assertThat(customers.count()).isZero();
    }

    @Test
    void savesOfMany() {
        Customer stored = stored();
        stored.age = -1;
        for (Customer invalid : List.of(bad(), stored)) {
            observed.forget();
            assertThatThrownBy(() -> customers.saveAll(List.of(invalid)))
                    .isInstanceOf(DataBridgeException.class)
                    .hasStackTraceContaining(ValidationException.class.getName());
            assertThat(observed.sent("insert")).isEmpty();
            assertThat(observed.sent("update")).isEmpty();
        }
        assertThat(customers.get(stored.id)).map(found -> found.age).contains(30);
    }

    @Test
    void bulks() {
        Customer stored = stored();
        refused(() -> customers.bulk().insert(bad()).execute());
        stored.age = -1;
        refused(() -> customers.bulk().replaceOne(stored).execute());
        refused(() -> customers
                .bulk()
                .updateMany(Customer_.age.gt(0), Customer_.age.set(-1))
                .execute());
        refused(() -> customers
                .bulk()
                .upsertOne(Customer_.age.gt(99), Customer_.age.set(-1))
                .execute());
        assertThat(customers.get(stored.id)).map(found -> found.age).contains(30);
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
    void everyViolationIsNamedAndNoValueIs() {
        Customer customer = new Customer();
        customer.name = "secret-secret";
        customer.age = 151;
        customer.mail = "secret";
        customer.tags = Arrays.asList("a", null, " secret ", "");
        customer.scores.put("x", 0);
        customer.nick = Optional.of("secret");
        customer.rank = OptionalInt.of(0);
        customer.home = new Home("", new Home(null, null));
        customer.others = List.of(new Home("a", null), new Home(" ", null));
        customer.unchecked = new Home("", null);
        ValidationException e = refused(() -> customers.insert(customer));
        assertThat(e.violations())
                .extracting(
                        violation -> violation.path() + " | " + violation.property() + " | " + violation.constraint())
                .containsExactly(
                        "n | name | Size",
                        "age | age | Max",
                        "mail | mail | Email",
                        "tags | tags | Size",
                        "tags.1 | tags[1] | NotBlank",
                        "tags.3 | tags[3] | NotBlank",
                        "scores.x | scores<K>[x] | Size",
                        "scores.x | scores[x] | Min",
                        "nick | nick | Size",
                        "rank | rank | Min",
                        "home.s | home.street | NotBlank",
                        "home.annex.s | home.annex.street | NotBlank",
                        "others.1.s | others[1].street | NotBlank");
        assertThat(e).hasMessageNotContaining("secret");
        assertThat(e.toString()).doesNotContain("secret");
    }

    @Test
    void aLongListOfViolationsIsCutInTheMessageAlone() {
        Customer customer = new Customer();
        customer.tags = new ArrayList<>(java.util.Collections.nCopies(1000, ""));
        ValidationException e = refused(() -> customers.insert(customer));
        assertThat(e.violations()).hasSize(1001);
        assertThat(e).hasMessageEndingWith("; and 981 more");
        assertThat(e.getMessage()).hasSizeLessThan(2500);
    }

    @Test
    void keysOfMapsForgeNoLines() {
        Customer customer = new Customer();
        customer.scores.put("a\nERROR b\u2028c", 0);
        assertThat(refused(() -> customers.insert(customer)).getMessage()).doesNotContain("\n", "\u2028");
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

    // ---- updates ----

    @TestFactory
    Stream<DynamicTest> updatesOfConstrainedFields() {
        Map<String, Update<Customer>> updates = new LinkedHashMap<>();
        updates.put("n | name | NotBlank", Customer_.name.set(""));
        updates.put("age | age | Min", Customer_.age.set(-1));
        updates.put("age | age | Max", Customer_.age.max(151));
        updates.put("age | age | Min ", Customer_.age.min(-1));
        updates.put("n | name | NotBlank ", Customer_.name.setNull());
        updates.put("n | name | NotBlank  ", Customer_.name.unset());
        updates.put("n | name | Size", Customer_.name.setOnInsert("12345678901"));
        updates.put("mail | mail | Email", Customer_.mail.set("nobody"));
        updates.put("tags | tags | Size", Customer_.tags.set(List.of("a", "b", "c", "d")));
        updates.put("tags.0 | tags[0] | NotBlank", Customer_.tags.set(List.of(" ")));
        updates.put("tags.1 | tags[1] | NotBlank", Customer_.tags.at(1).set(""));
        updates.put("tags.1 | tags[1] | NotBlank ", Customer_.tags.at(1).unset());
        updates.put("tags.$[] | tags[] | NotBlank", Customer_.tags.each().set(""));
        updates.put("tags.$ | tags[] | NotBlank", Customer_.tags.matched().set(""));
        updates.put("tags.$[] | tags[] | NotBlank ", Customer_.tags.push(""));
        updates.put("tags.$[] | tags[] | NotBlank  ", Customer_.tags.pushAll(List.of("a", "")));
        updates.put(
                "tags.$[] | tags[] | NotBlank   ",
                Customer_.tags.pushAll(
                        List.of(" "), PushOptions.<String>none().at(0).keepLast(3)));
        updates.put("tags.$[] | tags[] | NotBlank    ", Customer_.tags.addToSet(""));
        updates.put("tags.$[] | tags[] | NotBlank     ", Customer_.tags.addAllToSet(List.of("a", " ")));
        updates.put("scores.xx | scores[xx] | Min", Customer_.scores.key("xx").set(0));
        updates.put("scores.x | scores<K>[x] | Size", Customer_.scores.key("x").set(1));
        updates.put("scores.xx | scores[xx] | Min ", Customer_.scores.set(Map.of("xx", 0)));
        updates.put("nick | nick | Size", Customer_.nick.set("1234"));
        updates.put("rank | rank | Min", Customer_.rank.set(0));
        updates.put("home | home | NotNull", Customer_.home().setNull());
        updates.put("home.s | home.street | NotBlank", Customer_.home().set(new Home("", null)));
        updates.put("home.s | home.street | NotBlank ", Customer_.home().street.set(""));
        updates.put(
                "home.annex.s | home.annex.street | NotBlank",
                Customer_.home().annex().street.set(""));
        updates.put(
                "others.0.s | others[0].street | NotBlank",
                Customer_.others().at(0).street.set(" "));
        updates.put(
                "others.$[].s | others[].street | NotBlank", Customer_.others().push(new Home("", null)));
        return updates.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey() + " by " + entry.getValue().operator(),
                        () -> refusedUpdate(entry.getKey().strip(), entry.getValue())));
    }

    private void refusedUpdate(String place, Update<Customer> update) {
        ObjectId id = new ObjectId();
        for (ThrowingCallable write : List.<ThrowingCallable>of(
                () -> customers.updateOne(Customer_.id.eq(id), update),
                () -> customers.updateMany(Customer_.id.eq(id), update),
                () -> customers.find(Customer_.id.eq(id)).updateOne(update),
                () -> customers.find(Customer_.id.eq(id)).upsertOne(Customer_.blocked.set(true), update))) {
            ValidationException e = refused(write);
            assertThat(e.occasion()).isEqualTo(Occasion.UPDATE);
            assertThat(e.id()).isNull();
            assertThat(e.violations())
                    .extracting(violation ->
                            violation.path() + " | " + violation.property() + " | " + violation.constraint())
                    .containsExactly(place);
            assertThat(e)
                    .hasMessageStartingWith("the update of " + Customer.class.getName() + " is not valid, nothing");
        }
    }

    @Test
    void updatesThatAreFine() {
        Customer stored = stored();
        assertThatCode(() -> customers.updateOne(
                        Customer_.id.eq(stored.id),
                        Customer_.name.set("Bob"),
                        Customer_.mail.unset(),
                        Customer_.tags.push("a"),
                        Customer_.scores.key("ab").set(1),
                        Customer_.nick.unset(),
                        Customer_.rank.setNull(),
                        Customer_.age.inc(1),
                        Customer_.unchecked().set(new Home("", null)),
                        Customer_.others().push(new Home("b", null))))
                .doesNotThrowAnyException();
        customers.updateOne(Customer_.id.eq(stored.id), Customer_.scores.removeKey("ab"));
        customers.updateOne(
                Customer_.id.eq(stored.id), Customer_.unchecked().street.set(""));
        assertThat(customers.get(stored.id)).map(found -> found.age).contains(31);
    }

    @Test
    void anUpdateIsCheckedAsItIsSent() {
        List<String> tags = new ArrayList<>(List.of(""));
        Update<Customer> update = Customer_.tags.set(tags);
        tags.set(0, "fine now");
        refused(() -> customers.updateOne(Customer_.age.eq(30), update));
    }

    @Test
    void anUpsertIsCheckedForTheValuesOfItsFilter() {
        ValidationException e = refused(() -> customers
                .find(Customer_.name.eq(""), Customer_.home().street.eq(" "), Customer_.age.gt(200))
                .upsertOne(Customer_.blocked.set(true)));
        assertThat(e.violations()).extracting(Violation::path).containsExactly("n", "home.s");
        customers.find(Customer_.name.eq("")).upsertOne(Customer_.name.set("Bob"));
        customers.find(Customer_.name.eq("Eve")).upsertOne(Customer_.blocked.set(true));
        assertThat(customers.count()).isEqualTo(2);
    }

    @Test
    void anObjectThatHoldsItselfIsNotFollowedForever() {
        CyclicNode node = new CyclicNode();
        node.next = new CyclicNode();
        node.next.next = node;
        node.next.name = "";
        Documents<CyclicNode> nodes = observed.bridge.documents(CyclicNode.class);
        assertThat(refused(() -> nodes.insert(node)).violations())
                .extracting(Violation::path)
                .containsExactly("next.name");
    }

    @Test
    void whatAGetterThrowsIsAViolation() {
        CyclicNode node = new CyclicNode();
        node.failing = true;
        Documents<CyclicNode> nodes = observed.bridge.documents(CyclicNode.class);
        ValidationException e = refused(() -> nodes.insert(node));
        assertThat(e).hasMessageContaining("could not be checked, because of a java.lang.IllegalStateException");
        assertThat(e).hasMessageNotContaining("secret").hasCauseInstanceOf(IllegalStateException.class);
    }
}
