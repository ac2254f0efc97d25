package jp.telework.furusato.proposal.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.furusato.proposal.domain.TownProposals;
import jp.telework.platform.table.Table;

/** Proposals and their documents as tables. */
@Singleton
class ProposalTables {

    @Produces
    @Singleton
    static Table<TownProposals.Summary> proposals() {
        return Table.of(TownProposals.Summary.class, "town-proposals", "まちごとテレワークの提案", "Town proposals")
                .column("受付番号", "Receipt number", TownProposals.Summary::receiptNumber)
                .column("外部番号", "External numbers", TownProposals.Summary::externalNumbers)
                .column("団体名", "Organisation", TownProposals.Summary::organisationName)
                .column("法人番号", "Corporate number", TownProposals.Summary::organisation)
                .column("名称", "Title", TownProposals.Summary::title)
                .column("状態", "Status", TownProposals.Summary::status)
                .column("提出日時", "Submitted", TownProposals.Summary::submittedAt)
                .column("更新日時", "Updated", TownProposals.Summary::updatedAt)
                .column("選定のid", "Round id", TownProposals.Summary::roundId)
                .column("id", "id", TownProposals.Summary::id)
                .build();
    }

    @Produces
    @Singleton
    static Table<ProposalDocumentView> documents() {
        return Table.of(ProposalDocumentView.class, "documents", "添付書類", "Documents")
                .column("番号", "Number", ProposalDocumentView::number)
                .column("種類", "Kind", ProposalDocumentView::kind)
                .column("ファイル名", "Name", ProposalDocumentView::name)
                .column("大きさ（バイト）", "Size (bytes)", ProposalDocumentView::size)
                .column("形式", "Media type", ProposalDocumentView::mediaType)
                .column("検査", "Scan", ProposalDocumentView::scan)
                .column("注意を要する内容", "Active content", ProposalDocumentView::activeContent)
                .column("添付日時", "Attached", ProposalDocumentView::uploadedAt)
                .column("SHA-256", "SHA-256", ProposalDocumentView::sha256)
                .build();
    }
}
