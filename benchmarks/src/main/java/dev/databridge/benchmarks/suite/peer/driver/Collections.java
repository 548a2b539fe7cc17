package dev.databridge.benchmarks.suite.peer.driver;

import com.mongodb.client.MongoCollection;
import dev.databridge.benchmarks.suite.peer.Shelf;

/** The collections of a shelf in the form of a system. */
final class Collections {
    private Collections() {}

    static <P> MongoCollection<P> people(Form<P, ?, ?, ?> form, Shelf shelf) {
        return shelf.database()
                .getCollection(shelf.collection(), form.people().type())
                .withCodecRegistry(form.registry());
    }

    static <W> MongoCollection<W> wide(Form<?, ?, ?, W> form, Shelf shelf) {
        return shelf.database().getCollection(shelf.wide(), form.wide()).withCodecRegistry(form.registry());
    }
}
