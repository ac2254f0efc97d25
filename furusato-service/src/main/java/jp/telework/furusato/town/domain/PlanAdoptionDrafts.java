package jp.telework.furusato.town.domain;

import java.util.UUID;
import jp.telework.casework.approval.domain.DecisionDrafts;

/** The drafts that record towns' decisions. */
public interface PlanAdoptionDrafts {

    /** Those of one town, oldest first. */
    DecisionDrafts of(UUID townId);

    void add(PlanAdoptionDraft draft);
}
