package jp.telework.subsidy.callfile.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;

/** Files of a call as a table. */
@Singleton
class CallFileTable {

    @Produces
    @Singleton
    static Table<CallFileView> files() {
        return Table.of(CallFileView.class, "call-files", "公募の書類", "Files of a call")
                .column("番号", "Number", CallFileView::number)
                .column("種類", "Kind", CallFileView::kind)
                .column("題名", "Title", CallFileView::title)
                .column("題名（英語）", "Title in English", CallFileView::titleEn)
                .column("ファイル名", "Name", CallFileView::name)
                .column("大きさ（バイト）", "Size (bytes)", CallFileView::size)
                .column("形式", "Media type", CallFileView::mediaType)
                .column("検査", "Scan", CallFileView::scan)
                .column("注意を要する内容", "Active content", CallFileView::activeContent)
                .column("添付日時", "Attached", CallFileView::attachedAt)
                .column("差し替えた書類", "Replaced by", CallFileView::replacedBy)
                .column("差替え日時", "Replaced", CallFileView::replacedAt)
                .column("SHA-256", "SHA-256 of the content", CallFileView::sha256)
                .build();
    }
}
