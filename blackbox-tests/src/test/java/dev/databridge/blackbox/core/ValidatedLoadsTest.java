package dev.databridge.blackbox.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.InvalidDocument;
import dev.databridge.exception.MissingConstraintCheckerException;
import dev.databridge.exception.ValidationException;
import dev.databridge.exception.ValidationException.Occasion;
import dev.databridge.plan.Options;
import dev.databridge.test.DataBridgeTest;
import dev.databridge.test.TestDatabase;
import dev.databridge.validation.Validation;
import dev.databridge.validation.ValidationSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonObjectId;
import org.bson.BsonString;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is loaded is checked in strict mode alone; an inspection finds it in every mode. */
@DataBridgeTest
class ValidatedLoadsTest {
    private static final int COUNT = 60;
    private static final int BAD = 17;

    private Observed observed;
    private Documents<Customer> lazy;
    private Documents<Customer> strict;
    private final List<ObjectId> ids = new ArrayList<>();

    @BeforeEach
    void store(TestDatabase database) {
        observed = new Observed(database);
        lazy = observed.bridge.documents(Customer.class);
        strict = lazy.with(Options.DEFAULT.withValidation(Validation.STRICT));
        List<BsonDocument> stored = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            ids.add(new ObjectId(i, 1));
            stored.add(new BsonDocument("_id", new BsonObjectId(ids.get(i)))
                    .append("n", new BsonString(i == BAD ? "" : "n" + i))
                    .append("age", new BsonInt32(i)));
        }
        lazy.driverCollection().insertMany(stored);
        observed.forget();
    }

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(observed.checkedOut.get()).isZero();
        assertThat(observed.closedConnections.get()).isZero();
        assertThat(observed.openCursors()).isZero();
        observed.close();
    }

    private void namesIt(ValidationException e) {
        assertThat(e.occasion()).isEqualTo(Occasion.LOAD);
        assertThat(e.id()).isEqualTo(ids.get(BAD));
        assertThat(e)
                .hasMessage("the stored " + Customer.class.getName() + " with _id " + ids.get(BAD)
                        + " is not valid: n must not be blank (NotBlank, found java.lang.String); correct the document in"
                        + " the database, or load it with Validation.LAZY");
    }

    @Test
    void lazyLoadsAll() {
        assertThat(lazy.find().toList()).hasSize(COUNT);
        assertThat(lazy.get(ids.get(BAD))).map(found -> found.name).contains("");
    }

    @Test
    void strictDeliversTheGoodOnesBefore() {
        for (int batchSize : new int[] {1000, 18, 17, 5}) {
            List<Customer> delivered = new ArrayList<>();
            assertThatThrownBy(() -> strict.find()
                            .sort(Customer_.id.asc())
                            .batchSize(batchSize)
                            .forEach(delivered::add))
                    .isInstanceOfSatisfying(ValidationException.class, this::namesIt);
            assertThat(delivered).hasSize(BAD);
        }
    }

    @Test
    void strictOnEveryWayOfLoading() {
        ObjectId bad = ids.get(BAD);
        assertThatThrownBy(() -> strict.get(bad)).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> strict.getMany(ids)).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> strict.findOne(Customer_.id.eq(bad))).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> strict.find(Customer_.id.eq(bad)).one()).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> strict.find().toList()).isInstanceOf(ValidationException.class);
        try (Stream<Customer> stream = strict.find().stream()) {
            assertThatThrownBy(stream::count).isInstanceOf(ValidationException.class);
        }
        assertThat(strict.get(ids.get(0))).isPresent();
        assertThatThrownBy(() -> strict.find().untracked().toList()).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> strict.find().tracked().toList()).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> strict.loader().get(bad)).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> strict.find(Customer_.id.eq(bad)).lazy().one().get())
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void strictRefreshLeavesTheObjectAsItWas() {
        Customer good = strict.get(ids.get(0)).orElseThrow();
        good.name = "mine";
        lazy.with(Options.DEFAULT.withValidation(Validation.OFF))
                .updateOne(Customer_.id.eq(good.id), Customer_.name.set(" "));
        assertThatThrownBy(good::refresh).isInstanceOf(ValidationException.class);
        assertThat(good.name).isEqualTo("mine");
    }

    @Test
    void theCallCountsMoreThanTheBridge() {
        DataBridge strictBridge = observed.bridge.with(ValidationSettings.DEFAULT.withMode(Validation.STRICT));
        Documents<Customer> documents = strictBridge.documents(Customer.class);
        assertThatThrownBy(() -> documents.find().toList()).isInstanceOf(ValidationException.class);
        assertThat(documents
                        .with(Options.DEFAULT.withValidation(Validation.LAZY))
                        .find()
                        .toList())
                .hasSize(COUNT);
        assertThat(lazy.find().toList()).hasSize(COUNT);
    }

    @Test
    void optionsOfTheBridgeAreThoseOfTheBridge() {
        DataBridge off = observed.bridge.with(Options.DEFAULT.withValidation(Validation.OFF));
        Customer bad = new Customer();
        bad.name = "";
        off.documents(Customer.class).insert(bad);
        assertThatThrownBy(() -> off.documents(StrictCity.class).insert(new StrictCity("x", "")))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void theClassCountsMoreThanTheBridge() {
        DataBridge off = observed.bridge.with(ValidationSettings.DEFAULT.withMode(Validation.OFF));
        Documents<StrictCity> cities = off.documents(StrictCity.class);
        assertThatThrownBy(() -> cities.insert(new StrictCity("x", ""))).isInstanceOf(ValidationException.class);
        cities.with(Options.DEFAULT.withValidation(Validation.OFF)).insert(new StrictCity("x", ""));
        assertThatThrownBy(() -> cities.get("x")).isInstanceOf(ValidationException.class);
        Customer bad = new Customer();
        bad.name = "";
        off.documents(Customer.class).insert(bad);
    }

    @Test
    void anInspectionFindsWhatIsWrong() {
        lazy.driverCollection()
                .insertOne(new BsonDocument("_id", new BsonObjectId(new ObjectId(COUNT, 1)))
                        .append("n", new BsonInt32(5)));
        for (Documents<Customer> documents :
                List.of(lazy, strict, lazy.with(Options.DEFAULT.withValidation(Validation.OFF)))) {
            List<InvalidDocument> found;
            try (Stream<InvalidDocument> stream = documents.inspect()) {
                found = stream.toList();
            }
            assertThat(found).hasSize(2);
            InvalidDocument blank = found.get(0);
            assertThat(blank.id()).isEqualTo(new BsonObjectId(ids.get(BAD)));
            assertThat(blank.errors()).containsExactly("n must not be blank (NotBlank, found java.lang.String)");
            assertThat(blank.decodeError()).isNull();
            InvalidDocument misfit = found.get(1);
            assertThat(misfit.id()).isEqualTo(new BsonObjectId(new ObjectId(COUNT, 1)));
            assertThat(misfit.violations()).isEmpty();
            assertThat(misfit.errors()).singleElement().asString().contains("found int32", "expected string");
        }
    }

    @Test
    void anInspectionIsLazyAndMayBeClosed() {
        lazy.driverCollection().deleteMany(new BsonDocument());
        List<BsonDocument> stored = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            stored.add(new BsonDocument("n", new BsonString("")));
        }
        lazy.driverCollection().insertMany(stored);
        observed.forget();
        try (Stream<InvalidDocument> stream = lazy.inspect()) {
            assertThat(stream.limit(3).toList()).hasSize(3);
        }
        assertThat(observed.sent("getMore")).isEmpty();
        assertThat(lazy.inspect(Customer_.name.eq("x")).toList()).isEmpty();
    }

    @Test
    void aConstraintForAProviderNeedsOne() {
        Documents<Rare> rare = observed.bridge.documents(Rare.class);
        assertThatThrownBy(() -> rare.insert(new Rare("x", "y")))
                .isInstanceOf(MissingConstraintCheckerException.class)
                .hasMessageContaining("@Shouted on Rare.name: it is a constraint of its own")
                .hasMessageContaining("add dev.databridge:data-bridge-validation")
                .hasMessageContaining("org.hibernate.validator:hibernate-validator")
                .hasMessageContaining("Validation.OFF");
        rare.with(Options.DEFAULT.withValidation(Validation.OFF)).insert(new Rare("x", "y"));
        assertThat(rare.get("x")).isPresent();
        assertThatThrownBy(() -> rare.inspect().toList()).isInstanceOf(MissingConstraintCheckerException.class);
        Documents<Rare> checked = rare.with(Options.DEFAULT.withValidation(Validation.STRICT));
        assertThatThrownBy(() -> checked.get("x")).isInstanceOf(MissingConstraintCheckerException.class);
        assertThatThrownBy(() -> rare.updateOne(Rare_.id.eq("x"), Rare_.name.set("z")))
                .isInstanceOf(MissingConstraintCheckerException.class);
    }

    @Test
    void groupsNeedAProvider() {
        Documents<Customer> grouped = lazy.with(Options.DEFAULT.withGroups(Runnable.class));
        assertThatThrownBy(() -> grouped.insert(new Customer()))
                .isInstanceOf(MissingConstraintCheckerException.class)
                .hasMessageContaining("is to be checked in groups");
        lazy.with(Options.DEFAULT.withGroups(jakarta.validation.groups.Default.class))
                .insert(new Customer());
    }

    @Test
    void constraintsOfOtherGroupsNeedNone() {
        Documents<Draft> drafts = observed.bridge.documents(Draft.class);
        drafts.insert(new Draft("x", null));
        assertThat(drafts.get("x")).isPresent();
    }
}
