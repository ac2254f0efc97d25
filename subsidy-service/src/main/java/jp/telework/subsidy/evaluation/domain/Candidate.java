package jp.telework.subsidy.evaluation.domain;

import java.util.List;
import java.util.UUID;
import jp.telework.kernel.scoring.Rating;
import jp.telework.kernel.scoring.Scores;
import jp.telework.kernel.value.Yen;

/**
 * An application as the ranking looks at it.
 *
 * @param receiptNumber drawn at the first submission, so that an earlier one has a lower number
 * @param submitted the scores of the evaluations that were submitted
 * @param excluded how many reviewers declared a conflict of interest
 */
public record Candidate(UUID id, String receiptNumber, Yen requestedYen, List<Scores> submitted, int excluded) {

    public Candidate {
        submitted = List.copyOf(submitted);
    }

    /** How many evaluations it still lacks. Exclusions count less, but one evaluation is always needed. */
    int missing(int evaluatorsRequired) {
        return Rating.missing(evaluatorsRequired, submitted.size(), excluded);
    }
}
