package app;

import dev.databridge.annotation.Embedded;
import java.util.List;

/** A class that holds itself. */
@Embedded
class Node {
    String label;
    Node next;
    List<Node> children;
}
