package dev.databridge.benchmarks.suite.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.Test;

class OdmDataTest {
    private static final JsonWriterSettings RELAXED =
            JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

    private final OdmData data = DataSet.seeded().odm();

    @Test
    void hasTheSizesOfTheSpecification() {
        assertThat(json(OdmKind.SMALL)).isCloseTo(250, within(10));
        assertThat(json(OdmKind.LARGE)).isCloseTo(3_226_020, within(3000));
        // 6,210 of its own values, and seven unique ids; its 8,000 count how the file is indented.
        assertThat(json(OdmKind.NESTED)).isCloseTo(6483, within(100));
    }

    /** Without the spaces that the driver writes. */
    private int json(OdmKind kind) {
        return data.values(kind).toJson(RELAXED).replace(" ", "").length();
    }

    @Test
    void hasTheFieldsOfTheSpecification() {
        Document small = data.values(OdmKind.SMALL);
        assertThat(small).hasSize(13);
        assertThat(small.getString("field7")).hasSize(8);
        assertThat(small.get("field8")).isInstanceOf(Integer.class);
        Document large = data.values(OdmKind.LARGE);
        assertThat(large).hasSize(251);
        assertThat(large.getString("field125")).hasSize(30);
        assertThat(large.get("field250")).isInstanceOf(Integer.class);
        assertThat(large.get("image_field", byte[].class)).hasSize(2_413_000);
        Document nested = data.values(OdmKind.NESTED);
        assertThat(nested).hasSize(13);
        assertThat(nested.get("embedded_str_doc_5", Document.class)).hasSize(16);
        assertThat(nested.getList("embedded_str_doc_array", Document.class)).hasSize(2);
        assertThat(nested.get("embedded_int_doc_14", Document.class)).hasSize(15);
    }

    @Test
    void isAlwaysTheSame() {
        for (OdmKind kind : OdmKind.values()) {
            assertThat(Digest.models(List.of(DataSet.seeded().odm().stored(kind, 1))))
                    .isEqualTo(Digest.models(List.of(data.stored(kind, 1))))
                    .isNotEqualTo(Digest.models(List.of(data.stored(kind, 2))));
        }
    }

    @Test
    void givesCopies() {
        data.stored(OdmKind.SMALL, 0).append("field1", "other");
        data.stored(OdmKind.NESTED, 0).get("embedded_str_doc_1", Document.class).append("field1", "other");
        data.values(OdmKind.LARGE).append("field1", "other");
        for (OdmKind kind : OdmKind.values()) {
            assertThat(data.stored(kind, 0).toString()).doesNotContain("other");
        }
    }

    @Test
    void hasIdsOfItsOwnForEverything() {
        Set<String> ids = new HashSet<>();
        for (OdmKind kind : OdmKind.values()) {
            IntStream.range(0, kind.count())
                    .forEach(number -> ids.add(OdmData.id(kind, number).toHexString()));
        }
        IntStream.range(0, 10_000).forEach(number -> ids.add(OdmData.key(number).toHexString()));
        IntStream.range(0, 1000)
                .forEach(number ->
                        data.stored(OdmKind.NESTED, number).values().forEach(part -> addUniqueIds(ids, part)));
        assertThat(ids).hasSize(10_000 + 16 + 1000 + 10_000 + 7 * 1000);
    }

    private static void addUniqueIds(Set<String> ids, Object part) {
        if (part instanceof List<?> list) {
            list.forEach(element -> addUniqueIds(ids, element));
        } else if (part instanceof Document document && document.containsKey("unique_id")) {
            ids.add(document.getString("unique_id"));
        }
    }

    @Test
    void findsNestedDocumentsByTheirUniqueIds() {
        Document nested = data.stored(OdmKind.NESTED, 7);
        assertThat(nested.getEmbedded(List.of("embedded_str_doc_1", "unique_id"), String.class))
                .isEqualTo(OdmData.partId(7))
                .isEqualTo("660000000000000600000039");
        assertThat(nested.getList("embedded_str_doc_array", Document.class)
                        .get(0)
                        .getString("unique_id"))
                .isEqualTo(OdmData.elementId(7))
                .isEqualTo("66000000000000060000003e");
    }

    @Test
    void updatesAreOf13BytesAndDiffer() {
        assertThat(OdmData.update(0)).isEqualTo("update1000000");
        assertThat(OdmData.update(8_999_999)).isEqualTo("update9999999");
        assertThat(OdmData.update(9_000_000)).isEqualTo("update1000000");
    }
}
