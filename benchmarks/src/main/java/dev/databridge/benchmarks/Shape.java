package dev.databridge.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bson.Document;

/** How stored documents differ from what the class names. */
public enum Shape {
    AS_DECLARED {
        @Override
        Document reshape(Document person) {
            return person;
        }
    },
    /** Every second field that may be absent is: name, age, score, tags. */
    HALF_ABSENT {
        @Override
        Document reshape(Document person) {
            Document half = new Document(person);
            List.of("name", "age", "score", "tags").forEach(half::remove);
            return half;
        }
    },
    /** The fields from last to first, those of the nested document too. */
    OTHER_ORDER {
        @Override
        Document reshape(Document person) {
            return reversed(person);
        }
    },
    /** Ten fields that the class does not name, between those that it does. */
    TEN_UNKNOWN {
        @Override
        Document reshape(Document person) {
            Document more = new Document();
            int number = 0;
            for (String name : person.keySet()) {
                more.append(name, person.get(name));
                more.append("unknown" + number, number++ % 2 == 0 ? "some text" : (Object) number);
            }
            return more.append("unknown" + number, true);
        }
    };

    abstract Document reshape(Document person);

    List<Document> apply(List<Document> people) {
        return people.stream().map(this::reshape).toList();
    }

    private static Document reversed(Document document) {
        List<String> names = new ArrayList<>(document.keySet());
        Collections.reverse(names);
        Document other = new Document();
        for (String name : names) {
            Object value = document.get(name);
            other.append(name, value instanceof Document nested ? reversed(nested) : value);
        }
        return other;
    }
}
