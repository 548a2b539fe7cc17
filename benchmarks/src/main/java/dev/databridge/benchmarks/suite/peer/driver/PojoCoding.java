package dev.databridge.benchmarks.suite.peer.driver;

import dev.databridge.benchmarks.suite.jmh.CodecCoder;
import dev.databridge.benchmarks.suite.jmh.Coder;
import dev.databridge.benchmarks.suite.jmh.Coding;
import dev.databridge.benchmarks.suite.jmh.DocumentShape;
import org.bson.codecs.configuration.CodecRegistry;

/** The driver's mapper. */
public final class PojoCoding implements Coding {
    private static final CodecRegistry SHAPES = PojoContestant.registry(
            PojoPerson.class,
            PojoPerson.Address.class,
            PojoWide.class,
            PojoNested.class,
            PojoNested.Part.class,
            PojoArrays.class,
            PojoArrays.Point.class,
            PojoTexts.class,
            PojoLarge.class,
            PojoLarge.Entry.class);

    @Override
    public String system() {
        return "driver-pojo";
    }

    @Override
    public Coder coder(DocumentShape shape) {
        return new CodecCoder<>(SHAPES.get(type(shape)));
    }

    private static Class<?> type(DocumentShape shape) {
        return switch (shape) {
            case FLAT -> PojoPerson.class;
            case NESTED -> PojoNested.class;
            case WIDE -> PojoWide.class;
            case ARRAYS -> PojoArrays.class;
            case ASCII_TEXT, UNICODE_TEXT -> PojoTexts.class;
            case ONE_MEGABYTE -> PojoLarge.class;
        };
    }
}
