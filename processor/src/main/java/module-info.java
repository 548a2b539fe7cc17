/** The annotation processor: codecs and typed field paths as plain readable source. */
module dev.databridge.processor {
    requires java.compiler;
    requires dev.databridge.annotation;
    requires static org.jspecify;

    provides javax.annotation.processing.Processor with
            dev.databridge.processor.DataBridgeProcessor;
}
