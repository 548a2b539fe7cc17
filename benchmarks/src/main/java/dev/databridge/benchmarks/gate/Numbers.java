package dev.databridge.benchmarks.gate;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers in files. */
final class Numbers {
    private static final MathContext FIVE = new MathContext(5);

    private Numbers() {}

    /** Five digits: more would change with every run and say nothing. */
    static String fiveDigits(double value) {
        return new BigDecimal(value).round(FIVE).stripTrailingZeros().toPlainString();
    }
}
