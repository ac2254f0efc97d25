package jp.telework.promotion.actionplan.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.promotion.actionplan.domain.PlanContent;
import jp.telework.promotion.actionplan.domain.SeededPlans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollUpTest {

    private static final PlanContent PLAN = SeededPlans.of2007();
    private static final FiscalYear YEAR = new FiscalYear(2007);

    /** 36 measures and 45 pairs, as the source counts them. */
    @ParameterizedTest
    @CsvSource({
        "ALL, '', 36, 45",
        "SECTION, 1-1, 4, 5",
        "SECTION, 1-2-民間, 2, 2",
        "SECTION, 1-2-公務員, 3, 3",
        "SECTION, 1-3, 4, 8",
        "SECTION, 2-1, 4, 8",
        "SECTION, 2-2, 2, 2",
        "SECTION, 2-3, 4, 4",
        "SECTION, 2-4, 3, 3",
        "SECTION, 2-5, 4, 4",
        "SECTION, 2-6, 1, 1",
        "SECTION, 2-7, 2, 2",
        "SECTION, 3-1, 2, 2",
        "SECTION, 3-2, 1, 1",
        "MINISTRY, CAS, 1, 1",
        "MINISTRY, CAO, 1, 1",
        "MINISTRY, NPA, 1, 1",
        "MINISTRY, MIC, 9, 9",
        "MINISTRY, MHLW, 20, 20",
        "MINISTRY, MAFF, 1, 1",
        "MINISTRY, METI, 4, 4",
        "MINISTRY, MLIT, 6, 6",
        "MINISTRY, ALL, 2, 2"
    })
    void countsTheMeasuresOf2007(RollUpGroup group, String code, int measures, int entries) {
        RollUp row = row(List.of(), group, code);
        assertThat(row.measures()).isEqualTo(measures);
        assertThat(row.entries()).isEqualTo(entries);
        assertThat(row.reported()).isZero();
    }

    /** 4 of 45: 8.888… %; 2 of 9: 22.222… %; 1 of 8: 12.5 %. */
    @ParameterizedTest
    @CsvSource({
        "ALL, '', 4, 8.9, 2, 4.4",
        "SECTION, 1-1, 2, 40.0, 1, 20.0",
        "SECTION, 1-3, 1, 12.5, 0, 0.0",
        "SECTION, 3-1, 1, 50.0, 1, 50.0",
        "MINISTRY, MIC, 2, 22.2, 1, 11.1",
        "MINISTRY, MHLW, 1, 5.0, 0, 0.0",
        "MINISTRY, ALL, 1, 50.0, 1, 50.0",
        "MINISTRY, NPA, 0, 0.0, 0, 0.0"
    })
    void sharesAreOfTheEntries(
            RollUpGroup group, String code, int reported, BigDecimal reportedShare, int done, BigDecimal doneShare) {
        RollUp row = row(
                List.of(
                        report("1-1-ア", "MIC", MeasureStatus.DONE),
                        report("1-1-ア", "MHLW", MeasureStatus.IN_PROGRESS),
                        report("1-3-イ", "MIC", MeasureStatus.NOT_STARTED),
                        report("3-1-イ", "ALL", MeasureStatus.DONE)),
                group,
                code);
        assertThat(row.reported()).isEqualTo(reported);
        assertThat(row.share(row.reported())).isEqualTo(reportedShare);
        assertThat(row.count(MeasureStatus.DONE)).isEqualTo(done);
        assertThat(row.share(row.count(MeasureStatus.DONE))).isEqualTo(doneShare);
    }

    private static RollUp row(List<MeasureProgress> accepted, RollUpGroup group, String code) {
        return RollUp.of(PLAN, accepted).stream()
                .filter(row -> row.group() == group && row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static MeasureProgress report(String measure, String ministry, MeasureStatus status) {
        return new MeasureProgress(
                new UUID(0, 1),
                new ProgressKey(new UUID(0, 2), YEAR, measure, ministry),
                new ProgressContent(status, "報告", null, null),
                Instant.EPOCH);
    }

    /** The day before and after each step of the PDCA cycle. */
    @ParameterizedTest
    @CsvSource({
        "2007-03-31, 0, PLAN",
        "2007-04-01, 0, DO",
        "2008-03-31, 3, DO",
        "2008-04-01, 0, CHECK",
        "2008-06-30, 0, CHECK",
        "2008-07-01, 3, CHECK",
        "2008-07-01, 0, ACT"
    })
    void aYearGoesThroughTheCycle(LocalDate today, long waiting, CyclePhase phase) {
        YearCycle cycle = YearCycle.of(
                        PLAN,
                        List.of(
                                new ProgressReports.Count(YEAR, ReviewStatus.REPORTED, waiting),
                                new ProgressReports.Count(YEAR, ReviewStatus.ACCEPTED, 40)),
                        today)
                .get(0);
        assertThat(cycle.phase()).isEqualTo(phase);
        assertThat(cycle.missing()).isEqualTo(5 - waiting);
    }

    @ParameterizedTest
    @CsvSource({
        "2007-04-01, 2007, 1-1-ア, MIC, 2000012020001, ''",
        "2008-06-30, 2007, 1-1-ア, MIC, 2000012020001, ''",
        "2007-03-31, 2007, 1-1-ア, MIC, 2000012020001, PROGRESS_CLOSED",
        "2008-07-01, 2007, 1-1-ア, MIC, 2000012020001, PROGRESS_CLOSED",
        "2007-04-01, 2011, 1-1-ア, MIC, 2000012020001, UNKNOWN_YEAR",
        "2007-04-01, 2007, 9-9-ア, MIC, 2000012020001, UNKNOWN_MEASURE",
        "2007-04-01, 2007, 1-1-イ, MHLW, 6000012070001, NOT_RESPONSIBLE",
        "2007-04-01, 2007, 1-1-ア, MHLW, 2000012020001, NOT_OWN_MINISTRY",
        "2007-04-01, 2007, 1-1-ア, MIC, , NOT_OWN_MINISTRY"
    })
    void aMinistryReportsItsOwnMeasuresInTime(
            LocalDate today, int year, String measure, String ministry, @Nullable String organisation, String refused) {
        Checks checks = new Checks();
        ProgressPolicy.mayReport(
                PLAN,
                new ProgressKey(new UUID(0, 2), new FiscalYear(year), measure, ministry),
                organisation == null ? null : new CorporateNumber(organisation),
                today,
                checks);
        assertThat(checks.violations().stream()
                        .map(violation -> violation.code().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(refused);
    }
}
