package dev.databridge.blackbox.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.Documents;
import dev.databridge.bulk.InsertOptions;
import dev.databridge.exception.BulkWriteException;
import dev.databridge.exception.DataBridgeException;
import dev.databridge.exception.ValidationException;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.TestDatabase;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No way of writing many documents gets past the constraints, unless the call says so. */
@DataBridgeTest
class ValidatedManyTest {
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
}
