package dev.databridge.benchmarks.suite.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTest {
    private static final List<String> TEN = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");

    @ParameterizedTest
    @ValueSource(ints = {3, 10})
    void everybodyWorksOnceARoundAndNobodyTwiceInARow(int size) {
        List<String> all = TEN.subList(0, size);
        List<String> sequence = sequence(all, 100);
        for (int i = 0; i < sequence.size(); i += size) {
            assertThat(sequence.subList(i, i + size)).containsExactlyInAnyOrderElementsOf(all);
        }
        for (int i = 1; i < sequence.size(); i++) {
            assertThat(sequence.get(i)).isNotEqualTo(sequence.get(i - 1));
        }
    }

    @Test
    void eachComesAfterEachOther() {
        Map<String, Integer> pairs = new HashMap<>();
        List<String> sequence = sequence(TEN, 900);
        for (int i = 1; i < sequence.size(); i++) {
            pairs.merge(sequence.get(i - 1) + sequence.get(i), 1, Integer::sum);
        }
        assertThat(pairs)
                .hasSize(90)
                .allSatisfy((pair, times) -> assertThat(times).isBetween(60, 140));
    }

    @Test
    void ofTwoEachIsFirstAsOftenAndComesAfterItselfAsOften() {
        assertThat(String.join("", sequence(List.of("a", "b"), 10)))
                .isEqualTo("abab" + "baba" + "abab" + "baba" + "abab");
    }

    @Test
    void isTheSameEveryTimeAndAnotherForAnotherName() {
        assertThat(sequence(TEN, 5)).isEqualTo(sequence(TEN, 5));
        assertThat(new Order<String>("count").next(TEN)).isNotEqualTo(new Order<String>("exists").next(TEN));
    }

    @Test
    void whoIsAloneOrNobodyHasAnOrder() {
        Order<String> order = new Order<>("count");
        assertThat(order.next(List.of("a"))).containsExactly("a");
        assertThat(order.next(List.of("a"))).containsExactly("a");
        assertThat(order.next(List.of())).isEmpty();
    }

    private static List<String> sequence(List<String> all, int rounds) {
        Order<String> order = new Order<>("count");
        List<String> sequence = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            sequence.addAll(order.next(all));
        }
        return sequence;
    }
}
