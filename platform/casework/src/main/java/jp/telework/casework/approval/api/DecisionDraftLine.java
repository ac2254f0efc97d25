package jp.telework.casework.approval.api;

import java.time.Instant;
import java.util.List;
import jp.telework.casework.approval.domain.DraftState;
import jp.telework.platform.table.Table;
import org.jspecify.annotations.Nullable;

/** A draft with its approvals, as each programme's table shows it. */
public interface DecisionDraftLine {

    int number();

    DraftState state();

    String drafter();

    Instant draftedAt();

    List<ApprovalLevelView> route();

    List<ApprovalStepView> steps();

    @Nullable
    ApprovalLevelView next();

    @Nullable
    String returnReason();

    String sha256();

    /** The columns that all tables of drafts have. */
    static <V extends DecisionDraftLine> Table.Builder<V> columns(Table.Builder<V> table) {
        return table.column("番号", "Number", DecisionDraftLine::number)
                .column("状態", "State", DecisionDraftLine::state)
                .column("起案者", "Drafter", DecisionDraftLine::drafter)
                .column("起案日時", "Drafted", DecisionDraftLine::draftedAt)
                .column("段階の数", "Levels", row -> row.route().size())
                .column("決裁者", "Approvers", row -> row.steps().stream()
                        .map(ApprovalStepView::approver)
                        .toList())
                .column(
                        "次の段階",
                        "Next level",
                        row -> row.next() == null ? null : row.next().level())
                .column("差戻しの理由", "Return", DecisionDraftLine::returnReason)
                .column("内容の要約値", "Digest", DecisionDraftLine::sha256);
    }
}
