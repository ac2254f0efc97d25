package jp.telework.subsidy.grant.notice.usecase;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.telework.kernel.value.Wareki;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.change.domain.ChangeApproval;
import jp.telework.subsidy.grant.change.domain.ChangeRefusal;
import jp.telework.subsidy.grant.change.domain.ChangeRequest;
import jp.telework.subsidy.grant.change.domain.DiscontinuationApproval;
import jp.telework.subsidy.grant.change.domain.DiscontinuationRequest;
import jp.telework.subsidy.grant.change.domain.Plan;
import jp.telework.subsidy.grant.decision.domain.Decided;
import jp.telework.subsidy.grant.decision.domain.Decision;
import jp.telework.subsidy.grant.decision.domain.Refusal;
import jp.telework.subsidy.grant.lifecycle.domain.Act;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.Amounts;
import jp.telework.subsidy.grant.lifecycle.domain.CategoryAmount;
import jp.telework.subsidy.grant.lifecycle.domain.FormalApplication;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.money.domain.AmountFixing;
import jp.telework.subsidy.grant.notice.usecase.NoticeWriter.Text;
import jp.telework.subsidy.grant.progress.domain.CorrectiveOrder;
import jp.telework.subsidy.grant.progress.domain.PerformanceOrder;
import jp.telework.subsidy.grant.progress.domain.PerformanceReport;
import jp.telework.subsidy.grant.progress.domain.ReportPolicy;
import jp.telework.subsidy.grant.progress.domain.Suspension;
import jp.telework.subsidy.grant.returning.domain.Cancellation;
import jp.telework.subsidy.grant.returning.domain.CancellationBasis;
import jp.telework.subsidy.grant.returning.domain.ReturnBasis;
import jp.telework.subsidy.grant.returning.domain.ReturnOrder;
import jp.telework.subsidy.notice.domain.NoticeItem;
import jp.telework.subsidy.notice.domain.NoticeItems;
import jp.telework.subsidy.notice.domain.NoticeKind;
import jp.telework.subsidy.programme.domain.ActClause;

/** Which acts are told by a notice, and what is particular about it. */
final class NoticeTexts {

    /** An order to suspend must say so (施行令第7条). */
    private static final String UNLESS_MEASURES_ARE_TAKEN =
            "指定の日までに上記の措置をとらないときは、補助金等に係る予算の執行の適正化に関する法律第17条第1項の規定により、" + "交付の決定の全部又は一部を取り消す。";

    private NoticeTexts() {}

    static Optional<Text> of(Grant grant, Act act) {
        ActContent content = act.content();
        if (content instanceof Decision decision) {
            return Optional.of(decision(grant, decision));
        }
        if (content instanceof Refusal refusal) {
            return Optional.of(new Text(
                    NoticeKind.REFUSAL,
                    ActClause.ACT_6,
                    FormalApplication.class::isInstance,
                    List.of(),
                    refusal.reasons()));
        }
        if (content instanceof ReturnOrder order) {
            return Optional.of(returnOrder(order));
        }
        if (content instanceof Cancellation cancellation) {
            return Optional.of(cancellation(cancellation));
        }
        return order(content).or(() -> request(grant, act));
    }

    private static Text decision(Grant grant, Decision decision) {
        List<NoticeItem> items = NoticeItems.grantDecision(
                CategoryAmount.total(decision.costs()),
                decision.incomeYen(),
                decision.amountYen(),
                NoticeWriter.categories(decision.costs()),
                Decided.startsOn(grant.file()),
                decision.completesOn(),
                decision.conditions(),
                decision.withdrawalDueOn());
        if (decision.earlyStartReason() != null) {
            items = with(items, NoticeItem.text("事前着手の承認", earlyStart(grant, decision.earlyStartReason())));
        }
        boolean modified = !decision.modifications().isEmpty();
        return new Text(
                NoticeKind.GRANT_DECISION,
                modified ? ActClause.ACT_6_MODIFY : ActClause.ACT_6,
                FormalApplication.class::isInstance,
                modified ? with(items, NoticeItem.lines("修正の内容及び理由", decision.modifications())) : items,
                List.of());
    }

    private static String earlyStart(Grant grant, String reason) {
        return "交付の決定の前の着手を、" + Wareki.format(Decided.startsOn(grant.file())) + "から認める。理由：" + reason;
    }

    private static List<NoticeItem> with(List<NoticeItem> items, NoticeItem last) {
        return java.util.stream.Stream.concat(items.stream(), java.util.stream.Stream.of(last))
                .toList();
    }

    private static Text returnOrder(ReturnOrder order) {
        boolean surcharge = order.parts().stream().anyMatch(part -> part.basis() == ReturnBasis.ART_17);
        return new Text(
                NoticeKind.RETURN_ORDER,
                order.clauses(),
                content -> false,
                NoticeItems.returnOrder(order.principalYen(), order.dueOn(), surcharge),
                order.reasons());
    }

    private static Text cancellation(Cancellation cancellation) {
        return new Text(
                NoticeKind.CANCELLATION,
                cancellation.basis() == CancellationBasis.ART_10 ? ActClause.ACT_10 : ActClause.ACT_17,
                content -> false,
                NoticeItems.cancellation(
                        cancellation.whole(),
                        cancellation.amountYen(),
                        Objects.requireNonNull(cancellation.remainingYen())),
                cancellation.reasons());
    }

    /** The grant as it stood before an act. */
    private static Yen before(Grant grant, Act act) {
        Yen decided = Amounts.of(grant.file().before(act.number())).decidedYen();
        return decided == null ? Yen.ZERO : decided;
    }

    private static Optional<Text> order(ActContent content) {
        if (content instanceof PerformanceOrder order) {
            return Optional.of(new Text(
                    NoticeKind.PERFORMANCE_ORDER,
                    ActClause.ACT_13_1,
                    other -> false,
                    NoticeItems.order(List.of(order.measures()), order.dueOn()),
                    order.reasons()));
        }
        if (content instanceof Suspension suspension) {
            return Optional.of(new Text(
                    NoticeKind.SUSPENSION,
                    ActClause.ACT_13_2,
                    other -> false,
                    with(
                            NoticeItems.order(List.of(suspension.measures()), suspension.dueOn()),
                            NoticeItem.text("措置をとらないとき", UNLESS_MEASURES_ARE_TAKEN)),
                    suspension.reasons()));
        }
        if (content instanceof CorrectiveOrder order) {
            return Optional.of(new Text(
                    NoticeKind.CORRECTIVE_ORDER,
                    ActClause.ACT_16,
                    PerformanceReport.class::isInstance,
                    NoticeItems.order(List.of(order.measures()), order.dueOn()),
                    order.reasons()));
        }
        return Optional.empty();
    }

    private static Optional<Text> request(Grant grant, Act act) {
        ActContent content = act.content();
        if (content instanceof ChangeApproval approval) {
            return Optional.of(changeApproval(grant, approval, act));
        }
        if (content instanceof ChangeRefusal refusal) {
            ChangeRequest request = changeRequest(grant, refusal.request());
            ChangeWords words = ChangeWords.from(planBefore(grant, act));
            return Optional.of(new Text(
                    NoticeKind.CHANGE_REFUSAL,
                    words.clauses(request),
                    ChangeRequest.class::isInstance,
                    NoticeItems.changeRequest(words.of(request), request.reason()),
                    refusal.reasons()));
        }
        if (content instanceof DiscontinuationApproval approval) {
            return Optional.of(discontinuation(grant, approval, act));
        }
        if (content instanceof AmountFixing fixing) {
            return Optional.of(finalAmount(fixing));
        }
        return CarryOverTexts.of(grant, act);
    }

    private static Text finalAmount(AmountFixing fixing) {
        return new Text(
                NoticeKind.FINAL_AMOUNT,
                ActClause.ACT_15,
                PerformanceReport.class::isInstance,
                FixingWords.of(fixing),
                List.of());
    }

    private static Text discontinuation(Grant grant, DiscontinuationApproval approval, Act act) {
        DiscontinuationRequest request = grant.file()
                .numbered(approval.request(), DiscontinuationRequest.class)
                .content();
        return new Text(
                NoticeKind.DISCONTINUATION_APPROVAL,
                ActClause.ACT_7_1_4,
                DiscontinuationRequest.class::isInstance,
                NoticeItems.discontinuation(request.on(), ReportPolicy.completionDueOn(grant, act.day())),
                List.of());
    }

    private static Text changeApproval(Grant grant, ChangeApproval approval, Act act) {
        ChangeRequest request = changeRequest(grant, approval.request());
        ChangeWords words = ChangeWords.from(planBefore(grant, act));
        return new Text(
                NoticeKind.CHANGE_APPROVAL,
                words.clauses(request),
                ChangeRequest.class::isInstance,
                NoticeItems.change(
                        words.of(request),
                        request.reason(),
                        before(grant, act),
                        approval.amountYen(),
                        words.moves(request) ? words.allocation(approval.costs()) : null,
                        approval.note()),
                List.of());
    }

    private static ChangeRequest changeRequest(Grant grant, int number) {
        return grant.file().numbered(number, ChangeRequest.class).content();
    }

    private static Plan planBefore(Grant grant, Act act) {
        return Plan.of(grant.file().before(act.number()));
    }
}
