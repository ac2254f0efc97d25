package jp.telework.furusato.town.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import jp.telework.furusato.town.domain.act.PlanDraft;
import jp.telework.furusato.town.domain.act.Survey;
import jp.telework.kernel.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetAchievementTest {

    private static TargetAchievement achievement(String base, String target, String actual) {
        return TargetAchievement.of(
                new PlanDraft.Target("RATE", 2028, new BigDecimal(target)),
                new Survey.Indicator("RATE", "導入率", new BigDecimal(base), "％", 2025, "調査", null),
                new BigDecimal(actual));
    }

    @ParameterizedTest
    @CsvSource({
        "8.5, 20.0, 11.0, 21.7, false",
        "8.5, 20.0, 20.0, 100.0, true",
        "8.5, 20.0, 8.0, -4.3, false",
        "8.5, 20.0, 25.0, 143.5, true",
        // A target below the base is reached from above.
        "60, 48, 54, 50.0, false",
        "60, 48, 40, 166.7, true",
        "10, 10, 10, , true",
        "10, 10, 9, , false"
    })
    void measuresTheWayFromTheSurveyToTheTarget(
            String base, String target, String actual, BigDecimal percent, boolean reached) {
        TargetAchievement achievement = achievement(base, target, actual);
        assertThat(achievement.percent()).isEqualTo(percent);
        assertThat(achievement.reached()).isEqualTo(reached);
    }

    @Test
    void explainsItself() {
        assertThat(achievement("8.5", "20.0", "11.0").step().message().in(Language.JA))
                .isEqualTo("導入率：2025年の8.5％から11.0％に変わりました。令和10年度の目標20.0％までの21.7％に当たります。");
        assertThat(achievement("8.5", "20.0", "11.0").step().message().in(Language.EN))
                .isEqualTo("導入率: from 8.5 ％ in 2025 to 11.0 ％, 21.7 % of the way to the target of 20.0 ％ by FY2028.");
    }
}
