package jp.telework.furusato.selection.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import jp.telework.casework.approval.domain.DecisionDrafts;
import jp.telework.furusato.round.usecase.FindRounds;
import jp.telework.furusato.selection.domain.SelectionDrafts;
import jp.telework.kernel.identity.Hand;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads the drafts of selections, and what waits for approval. */
@ApplicationScoped
public class FindSelectionDrafts {

    private final FindRounds rounds;
    private final SelectionDrafts drafts;

    FindSelectionDrafts(FindRounds rounds, SelectionDrafts drafts) {
        this.rounds = rounds;
        this.drafts = drafts;
    }

    @Transactional
    public DecisionDrafts of(Caller caller, UUID roundId) {
        rounds.get(Optional.of(caller), roundId);
        return drafts.of(roundId);
    }

    /** @param approver may take the next level; null for any */
    @Transactional
    public Page<SelectionDrafts.Waiting> waiting(@Nullable Hand approver, PageRequest page) {
        return Page.of(drafts.waiting(approver, page.afterId(), page.rows()), page, row -> row.id()
                .toString());
    }
}
