package jp.telework.casework.evaluation.usecase;

import java.util.List;
import java.util.UUID;
import jp.telework.casework.evaluation.domain.Evaluation;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;

/** The cases that reviewers score, with their calls. Implemented by a programme. */
public interface EvaluatedCases {

    /**
     * A case.
     *
     * @throws Refusal NOT_FOUND when the caller may not read it
     */
    EvaluatedCase get(Caller caller, UUID id);

    /** The case of an evaluation. The reader is not checked: its assignment permits the reviewer to read the case. */
    EvaluatedCase of(Evaluation evaluation);

    /**
     * A case's call.
     *
     * @throws Refusal NOT_FOUND when the caller may not read it
     */
    EvaluatedCall call(Caller caller, UUID callId);

    /** The call, held until the transaction ends: the decision on it comes either before or after. */
    EvaluatedCall hold(UUID callId);

    /** Those who made the case's latest submissions. */
    List<Hand> submitters(Caller caller, UUID id);

    /**
     * Judges an assignment by what a programme asks besides, such as how many cases a reviewer may have.
     *
     * @param reviewers sign-in names, in the order of the body's {@code /reviewers}
     * @throws Refusal with every name that cannot be assigned
     */
    default void judgeAssignment(EvaluatedCase reviewed, List<String> reviewers) {}

    /** The clause of the programme's rules by which cases are evaluated. */
    Clause clause();
}
