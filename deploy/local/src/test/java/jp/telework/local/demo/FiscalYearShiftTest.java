package jp.telework.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearShiftTest {

    private static final Path EXAMPLES = Path.of("examples");

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-31T14:59:59Z, -1
            2026-03-31T15:00:00Z,  0
            2027-03-31T14:59:59Z,  0
            2027-03-31T15:00:00Z,  1
            2030-01-01T00:00:00Z,  3
            """)
    void countsFiscalYearsFromAprilInTokyo(Instant now, int years) {
        assertThat(FiscalYearShift.toToday(Clock.fixed(now, ZoneOffset.UTC)).years())
                .isEqualTo(years);
    }

    @Test
    void movesTheCallWithItsTitleAndItsPeriod() {
        ObjectNode call = new Samples(EXAMPLES, new FiscalYearShift(3)).call();

        assertThat(call.path("title").asText()).isEqualTo("令和11年度ふるさとテレワーク推進事業");
        assertThat(call.path("fiscalYear").asInt()).isEqualTo(2029);
        assertThat(call.path("opensAt").asText()).isEqualTo("2029-04-01T09:00:00+09:00");
        assertThat(call.path("closesAt").asText()).isEqualTo("2030-03-31T17:00:00+09:00");
        assertThat(call.path("capYen").asInt()).isEqualTo(30_000_000);
    }

    @Test
    void movesTheApplicationAndNamesItsCall() {
        ObjectNode application = new Samples(EXAMPLES, new FiscalYearShift(3)).application("the-call");

        assertThat(application.path("callId").asText()).isEqualTo("the-call");
        assertThat(application.path("startsOn").asText()).isEqualTo("2029-04-01");
        assertThat(application.path("completesOn").asText()).isEqualTo("2030-02-26");
        assertThat(application.path("requestedAmountYen").asInt()).isEqualTo(24_504_000);
    }

    @Test
    void leavesTheSampleAsItIsInItsOwnYear() {
        ObjectNode call = new Samples(EXAMPLES, new FiscalYearShift(0)).call();

        assertThat(call.path("title").asText()).isEqualTo("令和8年度ふるさとテレワーク推進事業");
        assertThat(call.path("closesAt").asText()).isEqualTo("2027-03-31T17:00:00+09:00");
    }
}
