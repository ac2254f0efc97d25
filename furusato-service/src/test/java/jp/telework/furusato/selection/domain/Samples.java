package jp.telework.furusato.selection.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jp.telework.furusato.programme.domain.BalanceRule;
import jp.telework.furusato.programme.domain.RoundRules;
import jp.telework.furusato.region.domain.Region;
import jp.telework.kernel.scoring.Criterion;
import jp.telework.kernel.scoring.Score;
import jp.telework.kernel.scoring.Scores;

/** Rules and candidates for the tests of the ranking. */
final class Samples {

    static final BalanceRule.Bonus BONUS = new BalanceRule.Bonus(
            15,
            new BigDecimal("10.0"),
            List.of(
                    new BalanceRule.Rate(Region.HOKKAIDO, new BigDecimal("3.6")),
                    new BalanceRule.Rate(Region.SHIKOKU, new BigDecimal("4.8")),
                    new BalanceRule.Rate(Region.KINKI, new BigDecimal("12.3"))),
            "通信利用動向調査");

    private Samples() {}

    static RoundRules rules(BalanceRule balance, int places, int minimumScore) {
        return new RoundRules(
                places,
                List.of(),
                List.of(),
                1,
                List.of(new Criterion("A", "甲", 60, 10), new Criterion("B", "乙", 40, 10)),
                1,
                minimumScore,
                14,
                balance,
                List.of());
    }

    static Candidate candidate(int number, Region region, int first, int second) {
        return new Candidate(
                new UUID(0, number),
                "R08-MT-%06d".formatted(number),
                region,
                first < 0 ? List.of() : List.of(new Scores(List.of(new Score("A", first), new Score("B", second)))),
                0);
    }
}
