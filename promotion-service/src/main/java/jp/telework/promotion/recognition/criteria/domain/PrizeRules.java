package jp.telework.promotion.recognition.criteria.domain;

import java.util.List;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.scoring.Criterion;

/**
 * 総務大臣賞の評価の規則 as data of a round.
 *
 * @param criteria with their weights, in their published order
 * @param evaluators how many evaluations each application needs
 * @param entriesPerReviewer how many applications of the round one reviewer is asked to evaluate at most
 */
public record PrizeRules(List<Criterion> criteria, int evaluators, int entriesPerReviewer) {

    public static final int MOST_EVALUATORS = 20;
    public static final int MOST_ENTRIES = 1000;

    /** The three criteria of the published call. Their weights and numbers are this suite's proposal. */
    public static final PrizeRules USUAL = new PrizeRules(
            List.of(
                    new Criterion("MANAGEMENT", "経営面での成果", 40, 5),
                    new Criterion("ICT", "ICTの利活用", 30, 5),
                    new Criterion("REGION", "地方創生の取組", 30, 5)),
            3,
            20);

    public PrizeRules {
        criteria = List.copyOf(criteria);
    }

    /** Notes what does not fit together. */
    public void check(String pointer, Violations violations) {
        Criterion.check(criteria, pointer, RecognitionClause.PRIZE, violations);
    }
}
