package jp.telework.casework.evaluation.usecase;

import java.util.List;
import java.util.UUID;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.value.CorporateNumber;

/** A case that reviewers score. */
public interface EvaluatedCase {

    UUID id();

    UUID callId();

    /**
     * Checks that reviewers can be assigned and removed.
     *
     * @throws jp.telework.kernel.refusal.Refusal when its status forbids it
     */
    void requireAssignable();

    /**
     * Checks that it can be scored.
     *
     * @throws jp.telework.kernel.refusal.Refusal when its status forbids it
     */
    void requireScorable();

    /** Who judged the case for the ministry before it came to the reviewers. They do not review it. */
    List<Hand> screeners();

    /** Whether the organisation takes part in the case. Its staff may not review it. */
    boolean involves(CorporateNumber organisation);
}
