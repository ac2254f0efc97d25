package jp.telework.subsidy.grant.returning.domain;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.approval.domain.ApprovalFile;
import jp.telework.subsidy.grant.change.domain.Plan;
import jp.telework.subsidy.grant.decision.domain.DecisionPolicy;
import jp.telework.subsidy.grant.lifecycle.domain.Amounts;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantStatus;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;
import jp.telework.subsidy.grant.money.domain.MoneyNote;
import jp.telework.subsidy.grant.money.domain.MoneyRule;
import jp.telework.subsidy.grant.progress.domain.PerformanceReport;
import jp.telework.subsidy.grant.progress.domain.StatusReport;
import jp.telework.subsidy.programme.domain.ActClause;
import jp.telework.subsidy.programme.domain.Disposition;
import jp.telework.subsidy.programme.domain.GrantMethod;
import org.jspecify.annotations.Nullable;

/** The rules of cancelling a decision (適正化法第10条・第17条): reasons, another hand than the drafter's, and never more than there is. */
public final class CancellationPolicy {

    private CancellationPolicy() {}

    /**
     * What is to be cancelled.
     *
     * @param amountYen the part; null for the whole
     */
    public record Wish(
            CancellationBasis basis,
            boolean whole,
            @Nullable Yen amountYen,
            List<Reason> reasons) {}

    /** The cancellation of the whole decision or of a part of what the grantee is entitled to. */
    public static Cancellation cancellation(Wish wish, Grant grant, Checks checks) {
        DecisionPolicy.reasonsStated(wish.reasons(), checks);
        notCancelled(grant, checks);
        checks.that(
                wish.whole() ? MoneyRule.WHOLE_WITHOUT_AMOUNT : MoneyRule.PART_WITH_AMOUNT,
                wish.whole() == (wish.amountYen() == null),
                "/amountYen",
                List.of("whole", wish.whole()));
        Amounts amounts = Amounts.of(grant.file());
        Yen entitled = amounts.entitledYen();
        Yen part = wish.whole() ? entitled : Objects.requireNonNullElse(wish.amountYen(), Yen.ZERO);
        checks.that(
                MoneyRule.PART_WITHIN_GRANT,
                wish.whole() || (part.isGreaterThan(Yen.ZERO) && entitled.isGreaterThan(part)),
                "/amountYen",
                List.of("amountYen", part, "entitledYen", entitled),
                part,
                entitled);
        if (wish.basis() == CancellationBasis.ART_10) {
            notElapsed(part, entitled, grant, checks);
        }
        checks.explain(List.of(explained(wish.basis(), part, amounts)));
        return new Cancellation(wish.basis(), wish.whole(), part, entitled.minusOrZero(part), wish.reasons());
    }

    /** The whole is cancelled only once. */
    public static void notCancelled(Grant grant, Checks checks) {
        boolean before = ClosingPolicy.isCancelled(grant.file());
        checks.that(MoneyRule.NOT_CANCELLED_BEFORE, !before, "", List.of("cancelledAsAWhole", before));
        if (before) {
            checks.refuseIfAny();
        }
    }

    /** A person who prepared a version of the decision does not cancel it. */
    public static void otherHand(Grant grant, Hand hand, Checks checks) {
        List<Hand> preparers = new ApprovalFile(grant).preparers(Disposition.DECISION);
        checks.that(
                MoneyRule.CANCELLED_BY_OTHER_HAND,
                !hand.isAmong(preparers),
                "",
                List.of(
                        "drafters",
                        preparers.stream().map(Hand::name).distinct().toList(),
                        "actor",
                        hand.name()),
                hand.name());
    }

    /**
     * 第10条第1項ただし書: circumstances that changed later take nothing back for the time that has passed. What passed is what
     * the grantee last reported as spent, in a call with 補助率 at the grant's share of the eligible cost; after the report on
     * completion it is everything. Money that was paid in advance and not spent is therefore within reach.
     */
    private static void notElapsed(Yen part, Yen entitled, Grant grant, Checks checks) {
        Yen spent = spent(grant.file());
        Yen elapsed = elapsed(spent, entitled, grant);
        Yen left = entitled.minusOrZero(elapsed);
        checks.leaving(
                MoneyRule.NOT_ELAPSED,
                !part.isGreaterThan(left),
                "/amountYen",
                List.of("amountYen", part, "spentYen", spent, "elapsedYen", elapsed, "entitledYen", entitled),
                left,
                part,
                elapsed,
                left);
    }

    private static Yen spent(CaseFile file) {
        return file.last(StatusReport.class)
                .map(report -> report.content().spentYen())
                .orElse(Yen.ZERO);
    }

    private static Yen elapsed(Yen spent, Yen entitled, Grant grant) {
        boolean completed = grant.file()
                .all(PerformanceReport.class)
                .anyMatch(report -> report.content().type() == PerformanceReport.Type.COMPLETION);
        Plan plan = Plan.of(grant.file());
        Yen eligible = plan.eligibleYen();
        if (completed || !eligible.isGreaterThan(spent)) {
            return entitled;
        }
        if (grant.rules().termsOfGrant().method() == GrantMethod.FIXED_SUM) {
            return spent.min(entitled);
        }
        // Rounded up: the fraction of a yen stays with the grantee.
        BigInteger[] share = BigInteger.valueOf(spent.amount())
                .multiply(BigInteger.valueOf(plan.amountYen().amount()))
                .divideAndRemainder(BigInteger.valueOf(eligible.amount()));
        return Yen.of(share[0].longValueExact() + (share[1].signum() == 0 ? 0 : 1))
                .min(entitled);
    }

    private static TraceStep explained(CancellationBasis basis, Yen part, Amounts amounts) {
        ActClause clause = basis == CancellationBasis.ART_10 ? ActClause.ACT_10 : ActClause.ACT_17;
        Yen entitled = amounts.entitledYen();
        Yen left = entitled.minusOrZero(part);
        // What an earlier cancellation or the fixing took away is to be returned on another ground.
        Yen back = amounts.paidYen().min(entitled).minusOrZero(left);
        List<Object> inputs = List.of("entitledYen", entitled, "cancelledYen", part, "paidYen", amounts.paidYen());
        MoneyNote note = back.equals(Yen.ZERO) ? MoneyNote.CANCELLED_UNPAID : MoneyNote.CANCELLED_PAID;
        return note.step(clause, inputs, left, part, left, back);
    }

    /** The budget that a cancellation frees: the unpaid yen of the cancelled part. */
    public static Yen freed(Cancellation cancellation, Grant grant) {
        Amounts amounts = Amounts.of(grant.file());
        Yen entitled = amounts.entitledYen();
        Yen left = cancellation.whole() ? Yen.ZERO : entitled.minusOrZero(cancellation.amountYen());
        return amounts.boundYen(entitled).minusOrZero(amounts.boundYen(left));
    }

    /** Whether a partial cancellation after the fixing leaves nothing to pay. */
    public static boolean completesPayment(Cancellation cancellation, Grant grant) {
        Amounts amounts = Amounts.of(grant.file());
        return grant.status() == GrantStatus.AMOUNT_FIXED
                && !cancellation.whole()
                && amounts.unconfirmedYen().equals(Yen.ZERO)
                && amounts.paidYen().equals(amounts.entitledYen().minusOrZero(cancellation.amountYen()));
    }
}
