package dev.databridge.blackbox.docs.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.Documents;
import dev.databridge.test.DataBridgeTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

@DataBridgeTest
class MappingTest {
    @Test
    void storesAPersonAsThePageSays(Documents<Person> people) {
        Person person = new Person();
        person.name = "Ada";
        person.address = new Address("12 Main Street", "London");
        person.formerAddresses = List.of(new Address("1 Side Street", "Paris"));
        person.scores.put("chess", 7);
        person.visits = 3;
        people.insert(person);

        BsonDocument stored = people.driverCollection()
                .withDocumentClass(BsonDocument.class)
                .find()
                .first();
        stored.remove("_id");
        assertThat(stored).isEqualTo(BsonDocument.parse("""
                {n: 'Ada', address: {street: '12 Main Street', city: 'London'},
                 formerAddresses: [{street: '1 Side Street', city: 'Paris'}], scores: {chess: 7}}"""));
    }

    @Test
    void storesAPaymentAsThePageSays(Documents<Payment> payments) {
        Payment payment = new Payment();
        payment.amount = new BigDecimal("12.50");
        payment.currency = Currency.getInstance("EUR");
        payment.at = Instant.ofEpochMilli(1);
        payment.took = Duration.ofSeconds(2);
        payment.account = new Iban("DE00");
        payment.status = Status.DONE;
        payments.insert(payment);

        BsonDocument stored = payments.driverCollection()
                .withDocumentClass(BsonDocument.class)
                .find()
                .first();
        assertThat(stored.remove("_id").asBinary().asUuid()).isEqualTo(payment.id);
        assertThat(stored).isEqualTo(BsonDocument.parse("""
                {amount: '12.50', currency: 'EUR', at: {$date: {$numberLong: '1'}}, took: {$numberLong: '2000'},
                 account: 'DE00', status: 2}"""));
    }
}
