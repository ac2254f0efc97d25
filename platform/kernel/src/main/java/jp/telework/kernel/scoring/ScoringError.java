package jp.telework.kernel.scoring;

import jp.telework.kernel.refusal.ErrorCode;

/** The error codes of scoring. Messages: {@code jp/telework/kernel/scoring_*.properties}. */
public enum ScoringError implements ErrorCode {
    /** What was submitted or declared stands. */
    EVALUATION_SUBMITTED(409),
    /** The reviewer has this case already. */
    ALREADY_ASSIGNED(422),
    /** The reviewer is a party to the case. */
    REVIEWER_NOT_INDEPENDENT(422),
    INVALID_SIGN_IN(422),
    WEIGHTS_NOT_100(422),
    UNKNOWN_CRITERION(422),
    CRITERION_MISSING(422),
    SCORE_OUT_OF_RANGE(422),
    /** A reviewer who declares a conflict of interest does not score. */
    SCORES_WITH_CONFLICT(422),
    /** Reviewers see each other's scores after the results are public. */
    EVALUATIONS_HIDDEN(403);

    private final int status;

    ScoringError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.kernel.scoring";
    }
}
