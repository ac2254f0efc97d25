package jp.telework.subsidy.evaluation.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** The error codes of the evaluation. Messages: {@code jp/telework/subsidy/evaluation_*.properties}. */
public enum EvaluationError implements ErrorCode {
    /** What was submitted or declared stands. */
    EVALUATION_SUBMITTED(409),
    /** The reviewer has this application already. */
    ALREADY_ASSIGNED(422),
    /** The reviewer belongs to the applicant or its consortium. */
    REVIEWER_NOT_INDEPENDENT(422),
    INVALID_SIGN_IN(422),
    UNKNOWN_CRITERION(422),
    CRITERION_MISSING(422),
    SCORE_OUT_OF_RANGE(422),
    /** Whoever declares a conflict of interest does not score. */
    SCORES_WITH_CONFLICT(422),
    /** Reviewers see each other's scores after the results are public. */
    EVALUATIONS_HIDDEN(403),
    /** The period of application is not over. */
    CALL_STILL_OPEN(409),
    /** An application is neither screened nor beyond its term for corrections. */
    SCREENING_UNFINISHED(409),
    /** Not an application under evaluation of this call. */
    NOT_A_CANDIDATE(422),
    /** An application under evaluation is neither adopted nor refused. */
    CANDIDATE_NOT_NAMED(422),
    EVALUATIONS_MISSING(422),
    ADOPTION_EXCEEDS_BUDGET(422),
    DEVIATION_WITHOUT_REASON(422);

    private final int status;

    EvaluationError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.subsidy.evaluation";
    }
}
