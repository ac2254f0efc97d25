package jp.telework.promotion.recognition.honour.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.promotion.recognition.honour.domain.Honour;
import jp.telework.promotion.recognition.honour.domain.Honours;

/** Everybody reads who was recognised. */
@ApplicationScoped
public class FindHonours {

    private final Honours honours;

    FindHonours(Honours honours) {
        this.honours = honours;
    }

    @Transactional
    public Page<Honour> list(Honours.Filter filter, PageRequest page) {
        return Page.of(honours.list(filter, page.afterId(), page.rows()), page, honour -> honour.id()
                .toString());
    }

    @Transactional
    public List<Honours.YearCount> counts() {
        return honours.counts();
    }
}
