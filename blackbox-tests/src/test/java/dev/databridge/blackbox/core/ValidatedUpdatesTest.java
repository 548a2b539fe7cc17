package dev.databridge.blackbox.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.Documents;
import dev.databridge.blackbox.core.Customer.Home;
import dev.databridge.exception.ValidationException;
import dev.databridge.exception.ValidationException.Occasion;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.TestDatabase;
import dev.databridge.update.PushOptions;
import dev.databridge.update.Update;
import dev.databridge.validation.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What updates and upserts give to fields is checked against the constraints of those fields. */
@DataBridgeTest
class ValidatedUpdatesTest {
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
}
