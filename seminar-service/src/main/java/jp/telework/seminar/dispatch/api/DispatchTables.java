package jp.telework.seminar.dispatch.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;
import jp.telework.seminar.dispatch.domain.DispatchRequests;

/** Requests and proposals of managers as tables. */
@Singleton
class DispatchTables {

    @Produces
    @Singleton
    static Table<DispatchRequests.Summary> requests() {
        return Table.of(DispatchRequests.Summary.class, "dispatch-requests", "派遣の申請", "Dispatch requests")
                .column("受付番号", "Receipt number", DispatchRequests.Summary::receiptNumber)
                .column("外部番号", "External numbers", DispatchRequests.Summary::externalNumbers)
                .column("年度", "Fiscal year", DispatchRequests.Summary::fiscalYear)
                .column("状態", "Status", DispatchRequests.Summary::status)
                .column("団体名", "Organisation", DispatchRequests.Summary::organisationName)
                .column("法人番号", "Corporate number", DispatchRequests.Summary::organisation)
                .column("都道府県", "Prefecture", DispatchRequests.Summary::prefecture)
                .column("予定の回数", "Planned visits", DispatchRequests.Summary::plannedVisits)
                .column("申請日時", "Applied", DispatchRequests.Summary::appliedAt)
                .column("更新日時", "Updated", DispatchRequests.Summary::updatedAt)
                .column("id", "id", DispatchRequests.Summary::id)
                .build();
    }

    @Produces
    @Singleton
    static Table<CandidateView> candidates() {
        return Table.of(CandidateView.class, "candidates", "割当ての候補", "Candidates")
                .column("順位", "Rank", CandidateView::rank)
                .column("氏名", "Name", CandidateView::name)
                .column("選べるか", "Assignable", CandidateView::assignable)
                .column("妨げがないか", "Suitable", CandidateView::suitable)
                .column("担当中の件数", "Active cases", CandidateView::activeCases)
                .column("担当できる件数", "Capacity", CandidateView::capacity)
                .column("理由", "Findings", candidate -> candidate.findings().stream()
                        .map(CandidateView.FindingView::message)
                        .toList())
                .column("マネージャーのid", "Manager id", CandidateView::managerId)
                .build();
    }
}
