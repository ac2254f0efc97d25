package jp.telework.subsidy.notice.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;
import jp.telework.subsidy.notice.api.DocumentRegisterResource.RegisteredDocumentView;
import jp.telework.subsidy.notice.api.NoticeResource.IssuedNoticeView;
import jp.telework.subsidy.notice.api.ResultNoticeResource.ResultNoticeView;

/** Issued notices as tables. */
@Singleton
class NoticeTables {

    @Produces
    @Singleton
    static Table<IssuedNoticeView> issued() {
        return Table.of(IssuedNoticeView.class, "notices", "通知書", "Notices")
                .column("行為の番号", "Act", IssuedNoticeView::actNumber)
                .column("名称", "Title", IssuedNoticeView::title)
                .column("文書番号", "Document number", IssuedNoticeView::documentNumber)
                .column("発出日", "Issued", IssuedNoticeView::issuedOn)
                .column("SHA-256", "SHA-256 of the content", IssuedNoticeView::contentSha256)
                .build();
    }

    @Produces
    @Singleton
    static Table<ResultNoticeView> results() {
        return Table.of(ResultNoticeView.class, "notices", "採択・不採択の通知書", "Notices of the result")
                .column("名称", "Title", ResultNoticeView::title)
                .column("文書番号", "Document number", ResultNoticeView::documentNumber)
                .column("発出日", "Issued", ResultNoticeView::issuedOn)
                .column("SHA-256", "SHA-256 of the content", ResultNoticeView::contentSha256)
                .build();
    }

    @Produces
    @Singleton
    static Table<RegisteredDocumentView> register() {
        return Table.of(RegisteredDocumentView.class, "documents-register", "文書番号簿", "Document register")
                .column("文書番号", "Document number", RegisteredDocumentView::documentNumber)
                .column("年度", "Fiscal year", RegisteredDocumentView::fiscalYear)
                .column("課室", "Office", RegisteredDocumentView::bureau)
                .column("番号", "Number", RegisteredDocumentView::number)
                .column("名称", "Title", RegisteredDocumentView::title)
                .column("宛先", "Addressee", RegisteredDocumentView::addressee)
                .column("発出日", "Issued", RegisteredDocumentView::issuedOn)
                .column("案件の種別", "Kind of case", RegisteredDocumentView::caseKind)
                .column("案件のid", "Case id", RegisteredDocumentView::caseId)
                .column("行為の番号", "Act", RegisteredDocumentView::actNumber)
                .column("id", "Id", RegisteredDocumentView::id)
                .build();
    }
}
