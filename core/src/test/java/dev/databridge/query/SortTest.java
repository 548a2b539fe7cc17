package dev.databridge.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.databridge.query.example.Order;
import dev.databridge.query.example.Order_;
import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** Sorts as values. */
class SortTest {
    @Test
    void severalFormAListOfWhichTheFirstCountsMost() {
        List<Sort<Order>> sorts =
                List.of(Order_.total.desc(), Order_.best().name.asc());
        assertThat(Sort.toBson(sorts)).isEqualTo(BsonDocument.parse("{total: -1, 'best.name': 1}"));
        assertThat(Sort.toBson(sorts).keySet()).containsExactly("total", "best.name");
    }

    @Test
    void isAValue() {
        assertThat(Order_.total.asc()).isEqualTo(Order_.total.desc().reversed()).hasToString("{\"total\": 1}");
    }

    @Test
    void refusesNoFieldTheSameFieldTwiceAndPositions() {
        assertThatIllegalArgumentException().isThrownBy(() -> Sort.toBson(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sort.toBson(List.of(Order_.total.asc(), Order_.total.desc())))
                .withMessage("the sort names 'total' twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Order_.scores.each().asc());
        assertThatIllegalArgumentException().isThrownBy(() -> new Sort<>("", true));
    }
}
