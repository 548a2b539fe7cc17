package dev.databridge.benchmarks.suite.jmh;

/**
 * How a system makes objects of bytes, and bytes of objects, without a server. Found through {@link java.util.ServiceLoader};
 * only the one of the fork's system is asked for coders.
 */
public interface Coding {
    /** The system's name. */
    String system();

    /** A new coder for one shape. */
    Coder coder(DocumentShape shape);
}
