package jp.telework.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static Series of(double... values) {
        Series series = new Series();
        for (double value : values) {
            series.add(value);
        }
        return series;
    }

    @Test
    void tellsMedianAndRange() {
        assertThat(of(3, 1, 2).text()).isEqualTo("2.00 (1.00–3.00)");
        assertThat(of(4, 1, 2, 3).median()).isEqualTo(2.5);
        assertThat(of().text()).isEqualTo("–");
        assertThat(of().median()).isNaN();
    }

    @Test
    void endsByTheWorstThatHappened() {
        ExitCode outcome = new ExitCode();
        assertThat(outcome.value(false)).isZero();
        outcome.aim(true);
        outcome.aim(false);
        assertThat(outcome.value(false)).isEqualTo(3);
        assertThat(outcome.value(true)).isZero();
        outcome.planted(true);
        assertThat(outcome.value(true)).isEqualTo(1);
        outcome.planted(false);
        assertThat(outcome.value(true)).isEqualTo(4);
    }

    @Test
    void tellsHowLongAShareOfTheOperationsTook() {
        Latencies latencies = new Latencies(1);
        for (int i = 100; i >= 1; i--) {
            latencies.add(i * 1_000_000L);
        }
        assertThat(latencies.count()).isEqualTo(100);
        assertThat(latencies.millis(0.5)).isEqualTo(50);
        assertThat(latencies.millis(0.99)).isEqualTo(99);
        assertThat(latencies.millis(1)).isEqualTo(100);
    }

    @Test
    void sharesCpuTimeAmongTheOperations() {
        Measured measured = new Measured(Latencies.unknown(200), 2, Map.of("PostgreSQL", 40_000_000L), 0.1);
        assertThat(measured.perSecond()).isEqualTo(100);
        assertThat(measured.micros("PostgreSQL")).isEqualTo(200);
        assertThat(measured.micros("nothing")).isZero();
    }

    @Test
    void knowsItsOwnWorkFromOthers() {
        Meter meter = new Meter(0.5);
        Measured measured = meter.measure(() -> {
            long end = System.nanoTime() + 300_000_000L;
            long turns = 0;
            while (System.nanoTime() < end) {
                turns++;
            }
            return Latencies.unknown(turns > 0 ? 1 : 0);
        });
        assertThat(measured.nanos().get("driver")).isGreaterThan(50_000_000L);
        assertThat(measured.foreign()).isBetween(0.0, 1.01);
    }

    @Test
    void alignsColumns() {
        Table table = new Table("page", "µs");
        table.row("一覧", "7");
        table.row("q", "1234");
        assertThat(table.toString()).isEqualTo("page    µs\n一覧     7\nq     1234\n");
        assertThat(table.markdown()).isEqualTo("| page | µs |\n|---|---:|\n| 一覧 | 7 |\n| q | 1234 |\n");
    }
}
