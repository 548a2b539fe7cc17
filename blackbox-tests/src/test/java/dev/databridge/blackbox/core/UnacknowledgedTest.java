package dev.databridge.blackbox.core;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoClientException;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.Collation;
import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.exception.InvalidQueryException;
import dev.databridge.plan.Options;
import dev.databridge.test.DataBridgeTest;
import org.junit.jupiter.api.Test;

/** What cannot be asked of a server that is not to answer. */
@DataBridgeTest
class UnacknowledgedTest {
    @Test
    void collationsAndArrayFiltersAreRefused(DataBridge bridge) {
        Documents<Person> people =
                bridge.documents(Person.class).with(Options.DEFAULT.withWriteConcern(WriteConcern.UNACKNOWLEDGED));
        Collation english = Collation.builder().locale("en").build();
        assertThatThrownBy(
                        () -> people.find(Person_.age.gt(1)).collation(english).updateMany(Person_.age.inc(1)))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("update in " + people.namespace() + " was refused by the driver")
                .hasMessageContaining("collation with an unacknowledged")
                .hasCauseInstanceOf(MongoClientException.class);
        var few = Person_.tags.filtered("short");
        assertThatThrownBy(() ->
                        people.find(Person_.age.gt(1)).updateMany(few.set("x").where(few.lt("b"))))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("array filters with an unacknowledged");
    }
}
