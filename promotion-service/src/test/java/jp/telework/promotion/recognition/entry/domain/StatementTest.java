package jp.telework.promotion.recognition.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.promotion.organisation.domain.Industry;
import jp.telework.promotion.recognition.criteria.domain.Criteria;
import jp.telework.promotion.recognition.criteria.domain.Figures;
import jp.telework.promotion.recognition.criteria.domain.PrizeRules;
import jp.telework.promotion.recognition.round.domain.RecognitionRound;
import jp.telework.promotion.recognition.round.domain.RoundTerms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The golden table of a submission's rules. */
class StatementTest {

    @ParameterizedTest(name = "{index}: violation {0}, pledged {1}, {2} users of 10 at {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, true, 10, 2026-07-18T00:00:00Z, ''",
                "-, true, 11, 2026-07-18T00:00:00Z, USERS_NOT_COVERED",
                "-, false, 10, 2026-07-18T00:00:00Z, PLEDGE_MISSING",
                // the year before the day of the submission, in Japan
                "2025-07-17, true, 10, 2026-07-18T00:00:00Z, ''",
                "2025-07-18, true, 10, 2026-07-18T00:00:00Z, RECENT_VIOLATION",
                "2025-07-18, true, 10, 2026-07-18T14:59:59Z, RECENT_VIOLATION",
                "2025-07-18, true, 10, 2026-07-18T15:00:00Z, ''",
                "2026-07-18, true, 10, 2026-07-18T00:00:00Z, RECENT_VIOLATION",
                // the period, both ends included
                "-, true, 10, 2026-07-16T23:59:59Z, ROUND_NOT_OPEN",
                "-, true, 10, 2026-07-17T00:00:00Z, ''",
                "-, true, 10, 2026-09-15T15:00:00Z, ''",
                "-, true, 10, 2026-09-15T15:00:01Z, ROUND_NOT_OPEN",
            })
    void submission(@Nullable LocalDate violation, boolean pledged, int users, Instant now, String refused) {
        RecognitionRound round = new RecognitionRound(
                new UUID(0, 1),
                new RoundTerms(
                        "公募",
                        new FiscalYear(2026),
                        Instant.parse("2026-07-17T00:00:00Z"),
                        Instant.parse("2026-09-15T15:00:00Z"),
                        Criteria.USUAL,
                        PrizeRules.USUAL),
                now);
        round.publish(1, now);
        Checks checks = new Checks();
        new Statement(
                        "団体",
                        ApplicantKind.NPO,
                        Industry.UNCLASSIFIABLE,
                        "和歌山県",
                        new Figures(true, 10, 10, users, BigDecimal.TEN),
                        "成果",
                        "利活用",
                        null,
                        violation,
                        pledged,
                        null)
                .judge(round, now, checks);
        assertThat(checks.steps()).hasSize(4);
        assertThat(checks.violations().stream()
                        .map(refusal -> refusal.code().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(refused);
    }
}
