package jp.telework.subsidy.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import jp.telework.kernel.time.Japan;
import jp.telework.subsidy.application.domain.ErasureRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErasureRuleTest {

    /** A case that ended on 15 March 2026 ended in fiscal year 2025, which ends on 31 March 2026; five years on it is due. */
    @ParameterizedTest
    @CsvSource({
        "ENDED, 2031-03-31, P5Y, 2026-03-15, false",
        "ENDED, 2031-04-01, P5Y, 2026-03-15, true",
        "ENDED, 2031-04-01, P5Y, 2026-04-01, false",
        "ENDED, 2032-03-31, P5Y, 2026-04-01, false",
        "ENDED, 2032-04-01, P5Y, 2026-04-01, true",
        "DRAFTS, 2027-03-14, P1Y, 2026-03-15, false",
        "DRAFTS, 2027-03-16, P1Y, 2026-03-15, true"
    })
    void countsFromTheLastChangeOrTheEndOfTheFiscalYear(
            ErasureRule rule, LocalDate today, Period kept, LocalDate ended, boolean due) {
        var moment = rule.before(today.atTime(3, 45).atZone(Japan.ZONE).toInstant(), kept);
        assertThat(ended.atTime(12, 0).atZone(Japan.ZONE).toInstant().isBefore(moment))
                .isEqualTo(due);
    }
}
