package jp.telework.subsidy.evaluation.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** The error codes of the evaluation. Messages: {@code jp/telework/subsidy/evaluation_*.properties}. */
public enum EvaluationError implements ErrorCode {
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
    /** More applications than the call has places, however much money is left. */
    ADOPTION_EXCEEDS_PLACES(422),
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
