package jp.telework.furusato.selection.domain;

import java.util.List;
import java.util.UUID;
import jp.telework.furusato.region.domain.Region;
import jp.telework.kernel.scoring.Scores;

/**
 * A proposal as the ranking looks at it.
 *
 * @param receiptNumber drawn at the first submission, so that an earlier one has a lower number
 * @param submitted the scores of the evaluations that were submitted
 * @param excluded how many reviewers declared a conflict of interest
 */
public record Candidate(UUID id, String receiptNumber, Region region, List<Scores> submitted, int excluded) {

    public Candidate {
        submitted = List.copyOf(submitted);
    }
}
