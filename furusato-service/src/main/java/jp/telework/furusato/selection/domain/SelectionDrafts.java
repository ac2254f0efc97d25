package jp.telework.furusato.selection.domain;

import java.util.List;
import java.util.UUID;
import jp.telework.casework.approval.domain.Awaiting;
import jp.telework.casework.approval.domain.DecisionDrafts;
import jp.telework.kernel.identity.Hand;
import org.jspecify.annotations.Nullable;

/** The drafts of selections. */
public interface SelectionDrafts {

    /** Those of one round, oldest first. */
    DecisionDrafts of(UUID roundId);

    void add(SelectionDraft draft);

    /**
     * Drafts that wait for approval, of selections and of the records of towns' plans; those of the newest rounds and towns first.
     *
     * @param approver may take the next level; null for any
     * @param after id of the last row seen, null for the first page
     */
    List<Waiting> waiting(@Nullable Hand approver, @Nullable UUID after, int rows);

    /**
     * A draft that waits.
     *
     * @param id of the round, or of the town
     * @param townId null for a selection
     * @param version of the round, or of the town
     */
    record Waiting(UUID id, UUID roundId, @Nullable UUID townId, long version, String title, Awaiting awaiting) {}
}
