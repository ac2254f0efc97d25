package jp.telework.furusato.town.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jp.telework.furusato.town.domain.act.PlanDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fiscal year is reported against its own target; older plans have only one for the end. */
class YearTargetsTest {

    private static PlanDraft.Content plan(PlanDraft.Target... targets) {
        return new PlanDraft.Content("計画", "目指す姿", "体制", 2026, 2028, List.of(targets), List.of(1));
    }

    private static PlanDraft.Target target(int year, int value) {
        return new PlanDraft.Target("RATE", year, BigDecimal.valueOf(value));
    }

    @ParameterizedTest
    @CsvSource({"2026, 12", "2027, 16", "2028, 20", "2029, 20"})
    void takesTheTargetOfTheYear(int year, int value) {
        assertThat(plan(target(2028, 20), target(2026, 12), target(2027, 16)).targetFor("RATE", year))
                .contains(target(Math.min(year, 2028), value));
    }

    @ParameterizedTest
    @CsvSource({"2026", "2027", "2028", "2029"})
    void anOlderPlanHasTheTargetOfItsEnd(int year) {
        assertThat(plan(target(2028, 20)).targetFor("RATE", year)).contains(target(2028, 20));
    }

    @Test
    void namesEachIndicatorOnce() {
        PlanDraft.Content plan =
                plan(target(2026, 12), new PlanDraft.Target("USERS", 2026, BigDecimal.TEN), target(2027, 16));
        assertThat(plan.indicators()).containsExactly("RATE", "USERS");
        assertThat(plan.targetFor("BIRTHS", 2026)).isEmpty();
    }
}
