package jp.telework.subsidy.relief.domain;

import java.util.UUID;
import jp.telework.casework.approval.domain.DecisionDrafts;

/** All drafts of decisions about declarations. */
public interface ReliefDrafts {

    /** A declaration's drafts, oldest first. */
    DecisionDrafts of(UUID applicationId);

    void add(ReliefDraft draft);
}
