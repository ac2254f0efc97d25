package jp.telework.furusato.proposal.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.casework.document.api.DocumentView;
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
    static Table<DocumentView> documents() {
        return DocumentView.table()
                .column("SHA-256", "SHA-256", DocumentView::sha256)
                .build();
    }
}
