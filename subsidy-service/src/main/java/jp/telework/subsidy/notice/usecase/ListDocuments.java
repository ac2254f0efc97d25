package jp.telework.subsidy.notice.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.subsidy.notice.domain.NoticeKind;
import jp.telework.subsidy.notice.domain.RegisteredDocuments;
import org.jspecify.annotations.Nullable;

/** Lists the documents that were numbered. */
@ApplicationScoped
public class ListDocuments {

    private final RegisteredDocuments documents;

    ListDocuments(RegisteredDocuments documents) {
        this.documents = documents;
    }

    /**
     * Documents, newest first.
     *
     * @param year null for all
     * @param kind null for all
     */
    @Transactional
    public Page<RegisteredDocuments.Row> list(@Nullable FiscalYear year, @Nullable NoticeKind kind, PageRequest page) {
        return Page.of(documents.list(year, kind, page.afterId(), page.rows()), page, row -> row.id()
                .toString());
    }
}
