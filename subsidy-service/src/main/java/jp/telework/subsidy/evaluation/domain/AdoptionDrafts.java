package jp.telework.subsidy.evaluation.domain;

import java.util.UUID;
import jp.telework.casework.approval.domain.DecisionDrafts;

/** The drafts of adoptions. */
public interface AdoptionDrafts {

    /** Those of one call, oldest first. */
    DecisionDrafts of(UUID callId);

    void add(AdoptionDraft draft);
}
