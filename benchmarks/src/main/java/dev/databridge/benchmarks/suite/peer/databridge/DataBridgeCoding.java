package dev.databridge.benchmarks.suite.peer.databridge;

import dev.databridge.benchmarks.suite.jmh.Coder;
import dev.databridge.benchmarks.suite.jmh.Coding;
import dev.databridge.benchmarks.suite.jmh.DocumentShape;

/** The codecs that the processor generated. */
public final class DataBridgeCoding implements Coding {
    @Override
    public String system() {
        return "data-bridge";
    }

    @Override
    public Coder coder(DocumentShape shape) {
        return switch (shape) {
            case FLAT -> new DataBridgeCoder<>(Person_Codec.INSTANCE);
            case NESTED -> new DataBridgeCoder<>(Nested_Codec.INSTANCE);
            case WIDE -> new DataBridgeCoder<>(Wide_Codec.INSTANCE);
            case ARRAYS -> new DataBridgeCoder<>(Arrays_Codec.INSTANCE);
            case ASCII_TEXT, UNICODE_TEXT -> new DataBridgeCoder<>(Texts_Codec.INSTANCE);
            case ONE_MEGABYTE -> new DataBridgeCoder<>(Large_Codec.INSTANCE);
        };
    }
}
