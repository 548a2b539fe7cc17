package dev.databridge.blackbox.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.Documents;
import dev.databridge.blackbox.core.Customer.Home;
import dev.databridge.exception.ValidationException;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.TestDatabase;
import dev.databridge.validation.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an exception says of what breaks the constraints. */
@DataBridgeTest
class ViolationsTest {
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

    private ValidationException refused(ThrowingCallable write) {
        observed.forget();
        ValidationException[] found = new ValidationException[1];
        assertThatThrownBy(write).isInstanceOfSatisfying(ValidationException.class, e -> found[0] = e);
        assertThat(observed.sent()).isEmpty();
        return found[0];
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
