package jp.telework.promotion.recognition.prize.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.telework.kernel.rule.Checks;
import jp.telework.promotion.recognition.criteria.domain.RecognitionRule;

/** What may be decided on the prizes of a round. */
public final class PrizePolicy {

    private PrizePolicy() {}

    /** Judges a plan by the ranking. */
    public static void judge(PrizePlan plan, PrizeRanking ranking, Checks checks) {
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < plan.prizes().size(); i++) {
            List<UUID> entries = plan.prizes().get(i).entries();
            for (int j = 0; j < entries.size(); j++) {
                winner(entries.get(j), "/prizes/" + i + "/entries/" + j, named, ranking, checks);
            }
        }
        boolean follows = ranking.isFollowedBy(plan.winners());
        checks.that(
                RecognitionRule.RANKING_FOLLOWED,
                follows || plan.deviationReason() != null,
                "/deviationReason",
                List.of("prizes", plan.prizes().size(), "bestFirst", follows));
    }

    private static void winner(UUID id, String at, Set<UUID> named, PrizeRanking ranking, Checks checks) {
        Optional<PrizeRanking.Ranked> found = ranking.find(id);
        if (found.isEmpty()) {
            checks.that(RecognitionRule.PRIZE_CANDIDATE, false, at, List.of("id", id));
            return;
        }
        PrizeRanking.Ranked line = found.get();
        String number = line.candidate().receiptNumber();
        if (!named.add(id)) {
            checks.that(RecognitionRule.PRIZED_ONCE, false, at, List.of("receiptNumber", number), number);
        }
        checks.that(
                RecognitionRule.EVALUATED_ENOUGH,
                line.missing() == 0,
                at,
                List.of(
                        "receiptNumber",
                        number,
                        "evaluations",
                        line.candidate().submitted().size(),
                        "missing",
                        line.missing()),
                number,
                line.missing());
    }
}
