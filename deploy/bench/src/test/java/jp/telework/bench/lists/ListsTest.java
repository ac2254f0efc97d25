package jp.telework.bench.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.telework.bench.environment.Arguments;
import jp.telework.bench.measure.Latencies;
import jp.telework.bench.measure.Measured;
import org.junit.jupiter.api.Test;

class ListsTest {

    private static final String LOG = """
            2026-11-21 11:00:00.000 UTC [7] LOG:  duration: 0.5 ms  plan:
            \tQuery Text: select 1 from application a1_0
            \tLimit  (cost=1..2 rows=3 width=4) (actual rows=3.00 loops=1)
            \t  Buffers: shared hit=7 read=2
            \t  ->  Seq Scan on application a1_0  (cost=1..2 rows=3 width=4) (actual rows=3.00 loops=1)
            \t        Buffers: shared hit=7 read=2
            2026-11-21 11:00:00.100 UTC [7] LOG:  duration: 0.1 ms  plan:
            \tQuery Text: WITH word AS MATERIALIZED (SELECT search_text($1) AS text)
            \tselect 2 from application a1_0
            \tIndex Scan using application_pkey on application a1_0
            \t  Buffers: shared read=4
            2026-11-21 11:00:00.200 UTC [8] LOG:  duration: 9.1 ms  plan:
            \tQuery Text: DELETE FROM idempotency_record WHERE created_at < $1
            \tDelete on idempotency_record
            \t  Buffers: shared read=4
            \t  ->  Seq Scan on idempotency_record
            """;

    private static Measured measured(int operations, long micros) {
        return new Measured(Latencies.unknown(operations), 1, Map.of("PostgreSQL", operations * micros * 1000), 0);
    }

    @Test
    void findsScansBlocksAndTimesInTheServersLog() {
        PlanLog.Plans plans = PlanLog.parse(LOG);
        assertThat(plans.scannedTables()).containsExactly("application");
        assertThat(plans.blocks()).isEqualTo(13);
        assertThat(plans.readBlocks()).isEqualTo(6);
        assertThat(plans.millis()).isEqualTo(0.6);
    }

    @Test
    void judgesByTheMedianRatio() {
        ListOperation page = ListOperation.all().get(0);
        assertThat(page.aim()).isEqualTo(1.5);
        ListReport report = new ListReport(List.of(10, 1000), 0.1);
        for (long large : new long[] {100, 140, 900}) {
            report.add(page, Map.of(10, measured(10, 100), 1000, measured(10, large)), true);
        }
        assertThat(report.text())
                .contains("100/100, 100/140, 100/900")
                .contains("1.40 (1.00–9.00)")
                .contains("met");
        assertThat(report.exitCode(false)).isZero();
        report.add(page, Map.of(10, measured(10, 100), 1000, measured(10, 900)), true);
        assertThat(report.text()).contains("MISSED");
        assertThat(report.exitCode(false)).isEqualTo(3);
        assertThat(report.exitCode(true)).isZero();
    }

    @Test
    void aScanOfALongTableBreaksTheRunWhateverItCost() {
        ListOperation page = ListOperation.all().get(0);
        ListReport report = new ListReport(List.of(1000, 10_000), 0.1);
        report.add(page, Map.of(1000, measured(10, 100), 10_000, measured(10, 100)), true);
        report.planned(page, 1000, PlanLog.parse(LOG));
        assertThat(report.exitCode(true)).isZero();
        report.planned(page, 10_000, PlanLog.parse(LOG));
        assertThat(report.text()).contains("BROKEN").contains("reading all of application");
        assertThat(report.exitCode(true)).isEqualTo(1);
    }

    @Test
    void aPlantThatIsNotSeenIsWorseThanABrokenRun() {
        ListOperation search = ListOperation.all().stream()
                .filter(ListOperation::isSearch)
                .findFirst()
                .orElseThrow();
        ListReport report = new ListReport(List.of(1000, 10_000), 0.1);
        report.add(search, Map.of(1000, measured(10, 100), 10_000, measured(10, 100)), true);
        report.judgePlant();
        assertThat(report.exitCode(true)).isEqualTo(4);
        report.planned(search, 10_000, PlanLog.parse(LOG));
        assertThat(report.exitCode(true)).isEqualTo(1);
    }

    @Test
    void saysWhenOthersUsedTheMachine() {
        ListOperation page = ListOperation.all().get(0);
        ListReport report = new ListReport(List.of(10, 1000), 0.1);
        for (int i = 0; i < 3; i++) {
            report.add(page, Map.of(10, measured(10, 100), 1000, measured(10, 100)), i > 0);
        }
        report.dropped();
        assertThat(report.text()).contains("met, noisy").contains("10 % of the machine: 1.");
        assertThat(report.exitCode(false)).isEqualTo(3);
    }

    @Test
    void namesEachListOnce() {
        assertThat(ListOperation.all()).extracting(ListOperation::name).doesNotHaveDuplicates();
        assertThat(ListOperation.all().stream().filter(ListOperation::isSearch)).hasSizeGreaterThan(20);
        ListOperation byCall = ListOperation.all().stream()
                .filter(operation -> operation.filters().containsKey("callId"))
                .findFirst()
                .orElseThrow();
        assertThat(byCall.path("c", "o", "l")).isEqualTo("/api/subsidy/v1/applications?callId=c");
    }

    @Test
    void readsTheCommandLine() {
        Path repository = Path.of("/r");
        Options quick = Options.of(
                repository, new Arguments(List.of("--quick", "--keep", "--plant", "seqscan", "--rounds", "7")));
        assertThat(quick.sizes()).containsExactly(1000, 10_000);
        assertThat(quick.plant()).isTrue();
        assertThat(quick.kept()).isFalse();
        assertThat(quick.rounds()).isEqualTo(7);
        Options whole = Options.of(repository, new Arguments(List.of()));
        assertThat(whole.sizes()).containsExactly(10_000, 100_000, 1_000_000);
        assertThat(whole.results()).isEqualTo(Path.of("/r/deploy/bench/results/lists.md"));
    }
}
