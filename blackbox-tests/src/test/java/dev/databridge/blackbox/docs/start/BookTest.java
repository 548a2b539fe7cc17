package dev.databridge.blackbox.docs.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.Documents;
import dev.databridge.test.DataBridgeTest;
import org.junit.jupiter.api.Test;

@DataBridgeTest
class BookTest {
    @Test
    void findsByYear(Documents<Book> books) {
        Book emma = new Book();
        emma.year = 1815;
        books.insert(emma);

        assertThat(books.find(Book_.year.eq(1815)).toList()).hasSize(1);
    }
}
