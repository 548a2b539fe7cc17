package dev.databridge.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.InvalidDocument;
import dev.databridge.exception.ValidationException;
import dev.databridge.plan.Options;
import dev.databridge.update.Update;
import dev.databridge.validation.Validation;
import dev.databridge.validation.ValidationSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Hibernate Validator in use: own constraints, classes, messages, groups, updates, loads. */
class ProviderTest {
    private static final Options PUBLISHED = Options.DEFAULT.withGroups(Article.Published.class);

    private DataBridge bridge;
    private Documents<Article> articles;

    @BeforeEach
    void connect() {
        bridge = DataBridge.connect("embedded:" + UUID.randomUUID());
        articles = bridge.documents(Article.class);
    }

    @AfterEach
    void close() {
        bridge.close();
    }

    private static List<String> found(ThrowingCallable write) {
        ValidationException thrown = catchThrowableOfType(ValidationException.class, write);
        assertThat(thrown).as("a violation").isNotNull();
        return thrown.violations().stream()
                .map(violation -> violation.path() + " | " + violation.property() + " | " + violation.constraint()
                        + " | " + violation.message())
                .sorted()
                .toList();
    }

    @Test
    void aFaultlessDocumentIsStored() {
        Article article = articles.insert(new Article());
        articles.save(article);
        articles.replace(article);
        assertThat(articles.count()).isEqualTo(1);
    }

    @Test
    void everythingThatIsWrongIsFound() {
        Article article = new Article();
        article.title = "text";
        article.tags = Arrays.asList("A", "b", null, "D");
        article.words = new String[] {"A", "b"};
        article.notes.put("k", "v");
        article.nick = Optional.of("n");
        article.pages = OptionalInt.of(3);
        article.count = 1;
        article.author.name = "ann";
        Article.Author other = new Article.Author();
        other.name = "eve";
        article.others.add(new Article.Author());
        article.others.add(other);
        assertThat(found(() -> articles.insert(article)))
                .containsExactly(
                        " |  | Balanced | title and text must not be equal",
                        "author.n | author.name | Shouted | must be shouted",
                        "count | count | Even | must be even",
                        "nick | nick | Shouted | must be shouted",
                        "notes.k | notes<K>[k] | Shouted | must be shouted",
                        "notes.k | notes[k] | Shouted | must be shouted",
                        "others.1.n | others[1].name | Shouted | must be shouted",
                        "pages | pages | Even | must be even",
                        "t | title | Shouted | must be shouted",
                        "tags | tags | Size | size must be between 2 and 3",
                        "tags.1 | tags[1] | Shouted | must be shouted",
                        "words | words | Each | must all be shouted");
        assertThat(articles.count()).isZero();
    }

    @Test
    void messagesAreInterpolated() {
        Article article = new Article();
        article.text = " ";
        assertThat(found(() -> articles.insert(article)))
                .containsExactly("text | text | NotBlank | ' ' is blank, must not be null");
    }

    @TestFactory
    Stream<DynamicTest> updates() {
        Map<String, Update<Article>> updates = new LinkedHashMap<>();
        updates.put("t | title | Shouted", Article_.title.set("news"));
        updates.put("t | title | Size", Article_.title.set("MUCH TOO LONG"));
        updates.put("text | text | NotBlank", Article_.text.unset());
        updates.put("tags.$[] | tags[] | Shouted", Article_.tags.push("b"));
        updates.put("tags.0 | tags[0] | Shouted", Article_.tags.at(0).set("b"));
        updates.put("tags.1 | tags[1] | Shouted", Article_.tags.set(List.of("A", "b")));
        updates.put("labels.$[] | labels[] | Shouted", Article_.labels.addToSet("b"));
        updates.put("words | words | Each", Article_.words.set(new String[] {"b"}));
        updates.put("notes.K | notes[K] | Shouted", Article_.notes.key("K").set("v"));
        updates.put("nick | nick | Shouted", Article_.nick.set("n"));
        updates.put("pages | pages | Even", Article_.pages.set(1));
        updates.put("count | count | Even", Article_.count.set(1));
        updates.put("author.n | author.name | Shouted", Article_.author().name.set("ann"));
        updates.put(
                "others.$[].n | others[].name | Shouted",
                Article_.others().each().name.set("ann"));
        return updates.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> assertThat(found(() -> articles.updateMany(Article_.count.gte(0), entry.getValue())))
                                .allMatch(text -> text.startsWith(entry.getKey() + " |"))
                                .hasSize(1)));
    }

    @Test
    void updatesThatAreFine() {
        articles.insert(new Article());
        assertThatCode(() -> articles.updateMany(
                        Article_.count.eq(0),
                        Article_.title.set("OLD"),
                        Article_.tags.push("C"),
                        Article_.labels.push("C"),
                        Article_.notes.key("K").set("V"),
                        Article_.nick.set("N"),
                        Article_.pages.set(2),
                        Article_.author().name.set("EVE")))
                .doesNotThrowAnyException();
    }

    @Test
    void groupsArePerCall() {
        Article article = new Article();
        articles.insert(article);
        assertThat(found(() -> articles.with(PUBLISHED).save(article)))
                .containsExactly("published | published | NotNull | must not be null");
        article.published = Instant.EPOCH;
        articles.with(PUBLISHED).save(article);
        assertThat(found(() -> articles.with(PUBLISHED)
                        .updateOne(
                                Article_.count.eq(0),
                                Article_.published.set(Instant.now().plusSeconds(1000)))))
                .containsExactly("published | published | Past | must be a past date");
    }

    @Test
    void groupsOfAClassThatNeedsNoProviderOtherwise() {
        Documents<Leaflet> leaflets = bridge.documents(Leaflet.class);
        Leaflet leaflet = leaflets.insert(new Leaflet("1", "x", Instant.EPOCH, null));
        assertThat(found(() -> leaflets.with(PUBLISHED).save(leaflet)))
                .containsExactly("publisher | publisher | NotNull | must not be null");
    }

    @Test
    void strictLoadsAndInspections() {
        Article article = new Article();
        article.count = 1;
        articles.with(Options.DEFAULT.withValidation(Validation.OFF)).insert(article);
        assertThat(articles.get(article.id)).isPresent();
        assertThat(found(() -> articles.with(Options.DEFAULT.withValidation(Validation.STRICT))
                        .get(article.id)))
                .containsExactly("count | count | Even | must be even");
        try (Stream<InvalidDocument> invalid = articles.inspect()) {
            assertThat(invalid.flatMap(document -> document.errors().stream()))
                    .containsExactly("count must be even (Even, found java.lang.Integer)");
        }
    }

    @Test
    void theClockIsThatOfTheBridge() {
        Clock longAgo = Clock.fixed(Instant.parse("1900-01-01T00:00:00Z"), ZoneOffset.UTC);
        ValidationSettings settings = ValidationSettings.DEFAULT.withClock(longAgo);
        for (ValidationSettings each : List.of(settings, settings.withProviderForAll())) {
            Documents<Leaflet> leaflets = bridge.with(each).documents(Leaflet.class);
            assertThat(found(() -> leaflets.insert(new Leaflet("1", "x", Instant.EPOCH, null))))
                    .containsExactly("printed | printed | Past | must be a past date");
        }
    }

    @Test
    void aProviderMayCheckAllClasses() {
        Documents<Leaflet> leaflets =
                bridge.with(ValidationSettings.DEFAULT.withProviderForAll()).documents(Leaflet.class);
        assertThat(found(() -> leaflets.insert(new Leaflet("1", "", null, null))))
                .containsExactly("text | text | NotBlank | must not be blank");
    }
}
