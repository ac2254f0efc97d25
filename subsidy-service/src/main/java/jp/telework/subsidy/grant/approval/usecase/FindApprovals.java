package jp.telework.subsidy.grant.approval.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.subsidy.grant.approval.domain.WaitingDrafts;

/** Reads what waits for approval. */
@ApplicationScoped
public class FindApprovals {

    private final WaitingDrafts drafts;

    FindApprovals(WaitingDrafts drafts) {
        this.drafts = drafts;
    }

    @Transactional
    public Page<WaitingDrafts.Row> list(WaitingDrafts.Filter filter, PageRequest page) {
        List<WaitingDrafts.Row> rows = drafts.list(filter, page.afterId(), page.rows());
        return Page.of(rows, page, row -> row.id().toString());
    }
}
