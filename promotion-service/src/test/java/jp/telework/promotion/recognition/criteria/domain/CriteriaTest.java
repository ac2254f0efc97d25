package jp.telework.promotion.recognition.criteria.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.rule.TraceStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The golden table of levels: each boundary of each rule from both sides. */
class CriteriaTest {

    @ParameterizedTest(name = "{index}: rule {0}, {1} regular, {2} covered, {3} users, {4} days: {5}")
    @CsvSource({
        // rule, regular, covered, users, days, level, failed rules
        "true, 400, 100, 50, 4.0, HUNDRED, ''",
        "false, 400, 100, 50, 4.0, NONE, RULE_EXISTS",
        "true, 400, 100, 0, 0, NONE, PRACTISED USERS_ENOUGH DAYS_ENOUGH",
        "true, 400, 100, 1, 4.0, PIONEER, USERS_ENOUGH",
        // 25 % of the regular employees
        "true, 400, 99, 99, 4.0, PIONEER, COVERED_SHARE",
        "true, 399, 100, 100, 4.0, HUNDRED, ''",
        "true, 401, 100, 100, 4.0, PIONEER, COVERED_SHARE",
        "true, 3, 1, 1, 4.0, HUNDRED, ''",
        "true, 5, 1, 1, 4.0, PIONEER, COVERED_SHARE",
        "true, 9999999, 2499999, 2499999, 4.0, PIONEER, COVERED_SHARE",
        "true, 9999999, 2500000, 2500000, 4.0, HUNDRED, ''",
        // 50 % of the covered employees, or 100 users
        "true, 400, 100, 49, 4.0, PIONEER, USERS_ENOUGH",
        "true, 400, 101, 50, 4.0, PIONEER, USERS_ENOUGH",
        "true, 400, 101, 51, 4.0, HUNDRED, ''",
        "true, 1000, 1000, 99, 4.0, PIONEER, USERS_ENOUGH",
        "true, 1000, 1000, 100, 4.0, HUNDRED, ''",
        // four days a month
        "true, 400, 100, 50, 3.9, PIONEER, DAYS_ENOUGH",
        "true, 400, 100, 50, 4, HUNDRED, ''",
        "true, 400, 100, 50, 31, HUNDRED, ''",
        "false, 401, 99, 49, 3.9, NONE, RULE_EXISTS COVERED_SHARE USERS_ENOUGH DAYS_ENOUGH",
    })
    void levels(
            boolean rule, int regular, int covered, int users, BigDecimal days, RecognitionLevel level, String failed) {
        Assessment found = Criteria.USUAL.assess(new Figures(rule, regular, covered, users, days));
        assertThat(found.level()).isEqualTo(level);
        assertThat(found.steps()).hasSize(5);
        assertThat(found.steps().stream()
                        .filter(step -> step.outcome() == TraceStep.Outcome.FAILED)
                        .map(TraceStep::rule)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(failed);
    }

    /** The handbook's formula, for all small figures. */
    @Test
    void agreesWithTheFormula() {
        for (int regular = 1; regular <= 13; regular++) {
            for (int covered = 0; covered <= 13; covered++) {
                for (int users = 0; users <= covered; users++) {
                    for (int days = 3; days <= 4; days++) {
                        boolean hundred = 4 * covered >= regular && (2 * users >= covered || users >= 100) && days >= 4;
                        assertThat(Criteria.USUAL
                                        .assess(new Figures(true, regular, covered, users, BigDecimal.valueOf(days)))
                                        .level())
                                .as("%d %d %d %d", regular, covered, users, days)
                                .isEqualTo(
                                        users == 0
                                                ? RecognitionLevel.NONE
                                                : hundred ? RecognitionLevel.HUNDRED : RecognitionLevel.PIONEER);
                    }
                }
            }
        }
    }

    @Test
    void aRoundsOwnCriteriaDecide() {
        Figures figures = new Figures(true, 100, 30, 10, BigDecimal.valueOf(2));
        assertThat(Criteria.USUAL.assess(figures).level()).isEqualTo(RecognitionLevel.PIONEER);
        assertThat(new Criteria(30, 50, 10, 2).assess(figures).level()).isEqualTo(RecognitionLevel.HUNDRED);
        assertThat(new Criteria(31, 50, 10, 2).assess(figures).level()).isEqualTo(RecognitionLevel.PIONEER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "31.1", "4.01"})
    void refusesDaysThatAreNone(String days) {
        assertThatThrownBy(() -> Figures.days(new BigDecimal(days))).isInstanceOf(InvalidValue.class);
    }
}
