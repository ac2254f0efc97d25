package jp.telework.bench.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class GrowthTest {

    /** 60 values, 10 s apart. */
    private static Growth of(IntToDoubleFunction value) {
        Growth growth = new Growth();
        for (int i = 0; i < 60; i++) {
            growth.add(i * 10, value.applyAsDouble(i));
        }
        return growth;
    }

    @Test
    void takesAWarmUpForNoLeak() {
        Growth growth = of(i -> i < 25 ? 100 + i * 20 : 600);

        assertThat(growth.inSecondHalf()).isZero();
        assertThat(growth.isLeak(Gauge.FILES)).isFalse();
    }

    @Test
    void takesWhatBreathesForNoLeak() {
        Random random = new Random(1);
        Growth growth = of(i -> 300 + random.nextInt(60));

        assertThat(growth.isLeak(Gauge.FILES)).isFalse();
    }

    @Test
    void seesAFewFilesAMinuteBehindTheBreathing() {
        Random random = new Random(1);
        Growth growth = of(i -> 300 + i * 4 + random.nextInt(60));

        assertThat(growth.inSecondHalf()).isBetween(80.0, 150.0);
        assertThat(growth.isLeak(Gauge.FILES)).isTrue();
    }

    @Test
    void isNotBentByAFewOddValues() {
        Growth growth = of(i -> i > 55 ? 2_000 : 300);

        assertThat(growth.isLeak(Gauge.FILES)).isFalse();
    }

    @Test
    void judgesBytesInTheirOwnUnit() {
        assertThat(of(i -> 50e6 + i * 50e3).isLeak(Gauge.HEAP)).isFalse();
        assertThat(of(i -> 50e6 + i * 500e3).isLeak(Gauge.HEAP)).isTrue();
    }

    @Test
    void saysNothingOfTooFewValues() {
        Growth growth = new Growth();
        growth.add(0, 1);
        growth.add(10, 1_000);

        assertThat(growth.isKnown()).isFalse();
        assertThat(of(i -> 1).isKnown()).isTrue();
    }
}
