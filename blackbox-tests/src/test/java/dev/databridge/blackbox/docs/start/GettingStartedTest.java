package dev.databridge.blackbox.docs.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;

class GettingStartedTest {
    @Test
    void storesAndFindsABook() {
        try (DataBridge other = DataBridge.connect("embedded:library")) {
            run();
            assertThat(other.documents(Book.class).count()).isEqualTo(1);
        }
    }

    private static void run() {
        try (DataBridge bridge = DataBridge.connect("embedded:library")) {
            Documents<Book> books = bridge.documents(Book.class);
            books.ensureIndexes();

            Book emma = new Book();
            emma.title = "Emma";
            emma.author = "Jane Austen";
            emma.year = 1815;
            books.insert(emma); // emma.id is set now

            List<Book> early = books.find(Book_.author.eq("Jane Austen"), Book_.year.lt(1816))
                    .sort(Book_.year.asc())
                    .toList();
            System.out.println(early.size() + " book");
        }
    }
}
