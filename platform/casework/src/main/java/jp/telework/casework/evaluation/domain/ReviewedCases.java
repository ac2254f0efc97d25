package jp.telework.casework.evaluation.domain;

import java.util.UUID;
import jp.telework.kernel.identity.Hand;

/** Which cases a reviewer may read. */
public interface ReviewedCases {

    /** Whether the case is assigned to the reviewer, who has declared no conflict of interest. */
    boolean includes(UUID caseId, Hand reviewer);
}
