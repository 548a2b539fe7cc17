package dev.databridge.blackbox.docs.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.plan.Options;
import dev.databridge.test.DataBridgeTest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

@DataBridgeTest
class StoringTest {
    @Test
    void storesAndDeletes(Documents<Book> books) {
        Book emma = books.insert(book("Emma", 1815)); // the same instance, its id set
        List<Book> more = books.insertMany(List.of(book("Persuasion", 1817), book("Sanditon", 1925)));
        Optional<Book> one = books.get(emma.id);
        List<Book> some =
                books.getMany(List.of(more.get(1).id, emma.id)); // in the order of the ids, without the missing ones
        assertThat(one).map(book -> book.title).contains("Emma");
        assertThat(some).extracting(book -> book.title).containsExactly("Sanditon", "Emma");

        emma.year = 1816;
        books.save(emma);
        books.replace(emma);
        assertThat(books.count(Book_.year.eq(1816))).isEqualTo(1);

        boolean was = books.delete(emma);
        books.deleteById(more.get(0).id);
        long old = books.deleteMany(Book_.year.lt(1900));
        long rest = books.deleteAll();
        assertThat(was).isTrue();
        assertThat(old).isZero();
        assertThat(rest).isEqualTo(1);
    }

    @Test
    void goesElsewhere(DataBridge bridge, Documents<Book> books) {
        Documents<Book> archived = bridge.database("archive").documents(Book.class);
        Documents<Book> careful = books.with(
                Options.DEFAULT.withWriteConcern(WriteConcern.MAJORITY).withTimeout(Duration.ofSeconds(5)));
        MongoCollection<BsonDocument> driver = books.driverCollection(); // for what data-bridge does not do

        assertThat(archived.namespace()).isEqualTo("archive.books");
        assertThat(careful.options().timeout()).isEqualTo(Duration.ofSeconds(5));
        careful.insert(book("Emma", 1815));
        assertThat(driver.countDocuments()).isEqualTo(1);
    }

    private static Book book(String title, int year) {
        Book book = new Book();
        book.title = title;
        book.year = year;
        return book;
    }
}
