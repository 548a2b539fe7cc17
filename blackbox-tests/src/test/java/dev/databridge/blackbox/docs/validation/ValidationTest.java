package dev.databridge.blackbox.docs.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.InvalidDocument;
import dev.databridge.exception.MissingConstraintCheckerException;
import dev.databridge.exception.ValidationException;
import dev.databridge.plan.Options;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.validation.Validation;
import dev.databridge.validation.ValidationSettings;
import dev.databridge.validation.Violation;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.BsonObjectId;
import org.bson.BsonValue;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

@DataBridgeTest
class ValidationTest {
    private interface Published {}

    private static Member member() {
        Member member = new Member();
        member.name = "Ann";
        member.age = 30;
        member.address = new Address("Main Street", "1234");
        return member;
    }

    @Test
    void namesEveryViolation(Documents<Member> members) {
        Member member = member();
        Map<String, String> complaints = new HashMap<>();
        try {
            members.insert(member);
        } catch (ValidationException e) { // nothing was sent
            for (Violation violation : e.violations()) {
                String where = violation.path(); // address.postcode
                String what = violation.message(); // must match "\d{5}"
                complaints.put(where, what);
            }
        }
        assertThat(complaints).containsExactly(Map.entry("address.postcode", "must match \"\\d{5}\""));
        member.address = null;
        assertThatThrownBy(() -> members.insert(member))
                .hasMessageContaining("reachable members have a mail or a postal address (AssertTrue, found");
    }

    @Test
    void checksUpdates(Documents<Member> members) {
        ObjectId id = new ObjectId();
        refused(() -> updates(members, id));
        refused(() -> members.updateOne(Member_.id.eq(id), Member_.interests.push(" ")));
        refused(() ->
                members.updateOne(Member_.id.eq(id), Member_.address().street.set("")));
    }

    private static void updates(Documents<Member> members, ObjectId id) {
        members.updateOne(Member_.id.eq(id), Member_.age.set(12)); // ValidationException
        members.updateOne(Member_.id.eq(id), Member_.interests.push(" ")); // ValidationException
        members.updateOne(Member_.id.eq(id), Member_.address().street.set("")); // ValidationException
    }

    private static void refused(ThrowingCallable write) {
        assertThatThrownBy(write).isInstanceOf(ValidationException.class);
    }

    @Test
    void modes(DataBridge bridge, Documents<Member> members) {
        Documents<Member> unchecked = members.with(Options.DEFAULT.withValidation(Validation.OFF)); // the call
        Member bad = unchecked.insert(member());
        assertThat(members.get(bad.id)).isPresent();

        Documents<Payment> payments = bridge.documents(Payment.class);
        refused(() -> payments.insert(new Payment(null, BigDecimal.ZERO)));

        DataBridge strict = bridge.with(ValidationSettings.DEFAULT.withMode(Validation.STRICT)); // the bridge
        refused(() -> strict.documents(Member.class).get(bad.id));

        Map<BsonValue, List<String>> report = new HashMap<>();
        try (Stream<InvalidDocument> invalid = members.inspect()) {
            invalid.forEach(document -> report.put(document.id(), document.errors()));
        }
        assertThat(report).containsOnlyKeys(new BsonObjectId(bad.id));
    }

    @Test
    void groups(Documents<Member> members) {
        Documents<Member> published = members.with(Options.DEFAULT.withGroups(Published.class));
        assertThatThrownBy(() -> published.insert(member())).isInstanceOf(MissingConstraintCheckerException.class);
    }
}
