package dev.databridge.benchmarks.suite.peer.odm;

import org.bson.Document;

/** A model, as a class of the program: an object that a mapper stores and finds. */
public interface Model {
    /** Sets all fields but the id to plain values. */
    void fill(Document values);

    /** Changes the one text that updates change. */
    void change(String value);
}
