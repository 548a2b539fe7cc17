package dev.databridge.benchmarks.suite;

import dev.databridge.benchmarks.suite.data.Digest;
import dev.databridge.benchmarks.suite.data.OdmData;
import dev.databridge.benchmarks.suite.data.OdmKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.Document;

/** What the tasks for object mappers come to. */
final class OdmExpectations {
    private OdmExpectations() {}

    static Map<String, String> of(OdmData data) {
        Map<String, String> outcomes = new HashMap<>();
        for (OdmKind kind : OdmKind.values()) {
            String name = "odm-" + kind.name().toLowerCase(Locale.ROOT);
            outcomes.put(name + "-create", Digest.models(List.of(data.values(kind))));
            outcomes.put(name + "-update", Digest.models(updated(data, kind)));
        }
        outcomes.put("odm-small-find", Digest.models(List.of(data.stored(OdmKind.SMALL, 0))));
        outcomes.put("odm-small-find-by-key", Digest.models(List.of(data.withKey(0))));
        String nested = Digest.models(List.of(data.stored(OdmKind.NESTED, 0)));
        outcomes.put("odm-nested-find", nested);
        outcomes.put("odm-nested-find-in-array", nested);
        return outcomes;
    }

    private static List<Document> updated(OdmData data, OdmKind kind) {
        List<Document> documents = new ArrayList<>(data.stored(kind));
        Document first = documents.get(0);
        Document changed = kind == OdmKind.NESTED ? first.get("embedded_str_doc_1", Document.class) : first;
        changed.append("field1", OdmData.update(0));
        return documents;
    }
}
