package jp.telework.promotion.recognition.prize.domain;

import java.util.UUID;
import jp.telework.casework.approval.domain.DecisionDrafts;

/** The drafts of prizes. */
public interface PrizeDrafts {

    /** Those of one jury, oldest first. */
    DecisionDrafts of(UUID juryId);

    void add(PrizeDraft draft);
}
