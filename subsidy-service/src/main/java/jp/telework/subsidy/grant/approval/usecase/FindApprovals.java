package jp.telework.subsidy.grant.approval.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.subsidy.grant.approval.domain.WaitingDrafts;
import jp.telework.subsidy.grant.lifecycle.domain.Hand;

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
        return Page.of(rows, page, row -> row.grantId().toString());
    }

    /** The caller, as drafts know who may approve them. */
    public static Hand hand(Caller caller) {
        return new Hand(Ministry.actor(caller), caller.person());
    }
}
