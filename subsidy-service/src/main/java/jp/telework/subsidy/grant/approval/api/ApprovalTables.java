package jp.telework.subsidy.grant.approval.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.casework.approval.api.ApprovalStepView;
import jp.telework.platform.table.Table;

/** Drafts and what waits as tables. */
@Singleton
class ApprovalTables {

    @Produces
    @Singleton
    static Table<WaitingApprovalView> waiting() {
        return Table.of(WaitingApprovalView.class, "approvals", "決裁待ち", "Waiting approvals")
                .column("受付番号", "Receipt number", WaitingApprovalView::receiptNumber)
                .column("団体名", "Organisation", WaitingApprovalView::organisationName)
                .column("事業名", "Title", WaitingApprovalView::title)
                .column("処分", "Disposition", WaitingApprovalView::disposition)
                .yen("額（円）", "Amount (yen)", WaitingApprovalView::amountYen)
                .column("段階", "Level", WaitingApprovalView::level)
                .column("職", "Post", WaitingApprovalView::levelTitle)
                .column("起案者", "Drafter", WaitingApprovalView::drafter)
                .column("起案日時", "Drafted", WaitingApprovalView::draftedAt)
                .column("起案の番号", "Draft", WaitingApprovalView::draft)
                .column("ETag", "ETag", WaitingApprovalView::etag)
                .column("交付のid", "Grant id", WaitingApprovalView::grantId)
                .column("公募のid", "Call id", WaitingApprovalView::callId)
                .build();
    }

    @Produces
    @Singleton
    static Table<ApprovalView> drafts() {
        return Table.of(ApprovalView.class, "drafts", "起案と決裁", "Drafts and approvals")
                .column("番号", "Number", ApprovalView::number)
                .column("処分", "Disposition", ApprovalView::disposition)
                .column("状態", "State", ApprovalView::state)
                .column("起案者", "Drafter", ApprovalView::drafter)
                .column("起案日時", "Drafted", ApprovalView::draftedAt)
                .column("申請の番号", "Request", ApprovalView::subject)
                .yen("額（円）", "Amount (yen)", ApprovalView::amountYen)
                .column("段階の数", "Levels", row -> row.route().size())
                .column("決裁者", "Approvers", row -> row.steps().stream()
                        .map(ApprovalStepView::approver)
                        .toList())
                .column(
                        "次の段階",
                        "Next level",
                        row -> row.next() == null ? null : row.next().level())
                .column("差戻しの理由", "Return", ApprovalView::returnReason)
                .column("処分の番号", "Act", ApprovalView::act)
                .column("内容の要約値", "Digest", ApprovalView::sha256)
                .build();
    }
}
