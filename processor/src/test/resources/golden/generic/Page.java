package app;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import java.util.List;

/** A document with a generic part. */
@Document
class Page {
    @Id
    long id;

    Pair<String, Integer> pair;

    record Pair<A, B extends Comparable<B>>(A first, List<B> second) {}
}
