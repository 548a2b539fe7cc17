package dev.databridge.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.exception.ValidationException;
import dev.databridge.update.Update;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hibernate Validator checks what updates give to containers inside each other, to their keys, and to whole objects. */
class NestedUpdatesTest {
    private static final Thread.State WAITING = Thread.State.WAITING;

    private DataBridge bridge;
    private Documents<Shelf> shelves;

    @BeforeEach
    void connect() {
        bridge = DataBridge.connect("embedded:" + UUID.randomUUID());
        shelves = bridge.documents(Shelf.class);
    }

    @AfterEach
    void close() {
        bridge.close();
    }

    private static Article.Author author(String name) {
        Article.Author author = new Article.Author();
        author.name = name;
        return author;
    }

    private void assertFound(Update<Shelf> update, String... found) {
        ValidationException thrown = catchThrowableOfType(
                ValidationException.class, () -> shelves.updateOne(Shelf_.id.eq(new ObjectId()), update));
        assertThat(thrown == null ? List.<String>of() : texts(thrown)).containsExactly(found);
    }

    private static List<String> texts(ValidationException thrown) {
        return thrown.violations().stream()
                .map(violation -> violation.path() + " " + violation.property() + " " + violation.constraint())
                .sorted()
                .toList();
    }

    @Test
    void elementsOfContainersInMaps() {
        assertFound(Shelf_.boxes.key("a").push("b"), "boxes.a.$[] boxes[a][] Shouted");
        assertFound(Shelf_.boxes.key("a").pushAll(List.of("B", "c")), "boxes.a.$[] boxes[a][] Shouted");
        assertFound(Shelf_.boxes.key("a").at(1).set("b"), "boxes.a.1 boxes[a][1] Shouted");
        assertFound(Shelf_.boxes.key("a").push("B"));
        assertFound(Shelf_.blanks.key(WAITING).push(" "), "blanks.WAITING.$[] blanks[WAITING][] NotBlank");
        assertFound(Shelf_.blanks.key(WAITING).push("b"));
    }

    @Test
    void valuesOfMapsInLists() {
        assertFound(Shelf_.rows.at(0).key("K").set("v"), "r.0.K rows[0][K] Shouted");
        assertFound(Shelf_.rows.at(0).key("K").set("V"));
    }

    @Test
    void listsThreeDeep() {
        assertFound(Shelf_.grid.at(0).at(1).at(2).set("a"), "grid.0.1.2 grid[0][1][2] Shouted");
        assertFound(Shelf_.grid.at(0).at(1).push("a"), "grid.0.1.$[] grid[0][1][] Shouted");
        assertFound(Shelf_.grid.at(0).at(1).push("A"));
        assertFound(Shelf_.grid.at(0).push(List.of("A", "b")), "grid.0.$[].1 grid[0][][1] Shouted");
        assertFound(Shelf_.grid.push(List.of(List.of(), List.of("A", "b"))), "grid.$[].1.1 grid[][1][1] Shouted");
        assertFound(Shelf_.grid.set(List.of(List.of(List.of("b")))), "grid.0.0.0 grid[0][0][0] Shouted");
    }

    @Test
    void wholeContainersThatArePushed() {
        assertFound(Shelf_.rows.push(Map.of("k", "v")), "r.$[].k rows[]<K>[k] Shouted", "r.$[].k rows[][k] Shouted");
        assertFound(Shelf_.rows.push(Map.of("A", "A", "B", "B", "C", "C")), "r.$[] rows[] Size");
        assertFound(Shelf_.rows.push(Map.of("K", "V")));
    }

    @Test
    void keysOfMaps() {
        assertFound(Shelf_.rows.at(0).key("k").set("V"), "r.0.k rows[0]<K>[k] Shouted");
        assertFound(Shelf_.numbered.key(-1).key(WAITING).set("A"), "numbered.-1 numbered<K>[-1] Positive");
        assertFound(
                Shelf_.numbered.key(1).key(Thread.State.NEW).set("a"),
                "numbered.1.NEW numbered[1]<K>[NEW] Waiting",
                "numbered.1.NEW numbered[1][NEW] Shouted");
        assertFound(Shelf_.numbered.key(1).key(WAITING).set("A"));
        assertFound(Shelf_.numbered.key(-1).key(Thread.State.NEW).unset());
    }

    @Test
    void sets() {
        assertFound(Shelf_.sets.key("a").addToSet("b"), "sets.a.$[] sets[a][] Shouted");
    }

    @Test
    void containersThatMayBeAbsent() {
        assertFound(Shelf_.maybe.push("b"), "maybe.$[] maybe[] Shouted");
        assertFound(Shelf_.maybe.set(List.of("A", "b")), "maybe.1 maybe[1] Shouted");
        assertFound(Shelf_.maybe.push("B"));
    }

    @Test
    void wholeObjects() {
        assertFound(Shelf_.owner().set(author("ann")), "owner.n owner.name Shouted");
        assertFound(Shelf_.owner().set(author("ANN")));
        assertFound(Shelf_.people().key("a").push(author("ann")), "p.a.$[].n people[a][].name Shouted");
        assertFound(
                Shelf_.people().set(Map.of("a", List.of(author("ANN"), author("eve")))),
                "p.a.1.n people[a][1].name Shouted");
        assertFound(Shelf_.people().key("a").at(0).name.set("ann"), "p.a.0.n people[a][0].name Shouted");
    }
}
