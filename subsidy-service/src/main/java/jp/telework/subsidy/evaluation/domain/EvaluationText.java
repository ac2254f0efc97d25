package jp.telework.subsidy.evaluation.domain;

import jp.telework.kernel.text.MessageKey;

/** The sentences that explain a ranking and an adoption. */
public enum EvaluationText implements MessageKey {
    TIE_FIRST_CRITERION,
    TIE_LOWER_REQUEST,
    TIE_EARLIER_SUBMISSION,
    ALL_NAMED,
    REASONS_GIVEN,
    EVALUATIONS_COMPLETE,
    EVALUATIONS_MISSING_WITH_REASON,
    WITHIN_BUDGET,
    WITHIN_PLACES,
    FOLLOWS_RANKING,
    DEVIATES_WITH_REASON;

    @Override
    public String catalogue() {
        return "jp.telework.subsidy.evaluation";
    }
}
