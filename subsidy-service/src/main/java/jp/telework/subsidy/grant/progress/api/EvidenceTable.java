package jp.telework.subsidy.grant.progress.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;

/** The evidence of a grant as a table. */
@Singleton
class EvidenceTable {

    @Produces
    @Singleton
    static Table<EvidenceView> evidence() {
        return Table.of(EvidenceView.class, "evidence", "証拠書類", "Evidence")
                .column("番号", "Number", EvidenceView::number)
                .column("種類", "Kind", EvidenceView::kind)
                .column("ファイル名", "Name", EvidenceView::name)
                .column("大きさ（バイト）", "Size (bytes)", EvidenceView::size)
                .column("形式", "Media type", EvidenceView::mediaType)
                .column("検査", "Scan", EvidenceView::scan)
                .column("注意を要する内容", "Active content", EvidenceView::activeContent)
                .column("添付日時", "Attached", EvidenceView::attachedAt)
                .column("実績報告の番号", "Reported in", EvidenceView::reportedIn)
                .column("SHA-256", "SHA-256 of the content", EvidenceView::sha256)
                .build();
    }
}
