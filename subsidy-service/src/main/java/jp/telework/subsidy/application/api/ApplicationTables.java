package jp.telework.subsidy.application.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.casework.document.api.DocumentView;
import jp.telework.platform.table.Table;
import jp.telework.subsidy.application.domain.Applications;

/** Applications and their documents as tables. */
@Singleton
class ApplicationTables {

    @Produces
    @Singleton
    static Table<Applications.Summary> applications() {
        return Table.of(Applications.Summary.class, "applications", "応募", "Applications")
                .column("受付番号", "Receipt number", Applications.Summary::receiptNumber)
                .column("外部番号", "External numbers", Applications.Summary::externalNumbers)
                .column("団体名", "Organisation", Applications.Summary::organisationName)
                .column("法人番号", "Corporate number", Applications.Summary::organisation)
                .column("事業名", "Title", Applications.Summary::title)
                .column("状態", "Status", Applications.Summary::status)
                .yen("申請額（円）", "Requested (yen)", Applications.Summary::requestedAmountYen)
                .column("提出日時", "Submitted", Applications.Summary::submittedAt)
                .column("更新日時", "Updated", Applications.Summary::updatedAt)
                .column("公募のid", "Call id", Applications.Summary::callId)
                .column("id", "id", Applications.Summary::id)
                .build();
    }

    @Produces
    @Singleton
    static Table<DocumentView> documents() {
        return DocumentView.table()
                .column("SHA-256", "SHA-256 of the content", DocumentView::sha256)
                .build();
    }
}
