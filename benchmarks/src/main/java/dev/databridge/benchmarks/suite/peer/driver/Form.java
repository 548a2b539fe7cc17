package dev.databridge.benchmarks.suite.peer.driver;

import dev.databridge.benchmarks.suite.data.PersonData;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import org.bson.codecs.configuration.CodecRegistry;

/**
 * In which form the driver takes and gives documents.
 *
 * @param registry where the driver finds the codecs
 * @param people a person
 * @param names two fields of a person
 * @param groups the people of one age
 * @param wide the class of a wide document
 */
record Form<P, N, G, W>(CodecRegistry registry, People<P> people, Result<N> names, Result<G> groups, Class<W> wide) {
    /**
     * The form of a person.
     *
     * @param type its class
     * @param make makes a new one, without an id where the driver makes ids
     * @param stored makes one with its id
     * @param values what one holds
     * @param setAge changes one, as far as it can be changed
     */
    record People<P>(
            Class<P> type,
            Function<PersonData, P> make,
            Function<PersonData, P> stored,
            Function<P, PersonData> values,
            ObjIntConsumer<P> setAge) {}

    /**
     * The form of something that is only read.
     *
     * @param type its class
     * @param line what one holds, as Expectations writes it
     */
    record Result<R>(Class<R> type, Function<R, String> line) {}
}
