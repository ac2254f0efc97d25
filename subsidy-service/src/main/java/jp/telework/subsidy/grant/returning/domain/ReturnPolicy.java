package jp.telework.subsidy.grant.returning.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.decision.domain.DecisionPolicy;
import jp.telework.subsidy.grant.lifecycle.domain.Amounts;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile.Entry;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantStatus;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;
import jp.telework.subsidy.grant.lifecycle.domain.Terms;
import jp.telework.subsidy.grant.money.domain.MoneyNote;
import jp.telework.subsidy.grant.money.domain.MoneyRule;
import jp.telework.subsidy.grant.money.domain.PaymentPolicy;
import jp.telework.subsidy.programme.domain.ActClause;
import jp.telework.subsidy.repayment.domain.ChargeKind;
import jp.telework.subsidy.repayment.domain.Payment;
import jp.telework.subsidy.repayment.domain.ReturnBasis;
import jp.telework.subsidy.repayment.domain.ReturnCase;
import jp.telework.subsidy.repayment.domain.ReturnStatement;
import jp.telework.subsidy.repayment.domain.Waiver;
import org.jspecify.annotations.Nullable;

/** The rules of return orders, their due dates, waivers, and of money that comes back (適正化法第18条・第19条). */
public final class ReturnPolicy {

    private ReturnPolicy() {}

    /** What an order would demand now. Nothing is ordered while a payment is open, or when nothing is to be returned. */
    public static List<ReturnOrder.Part> mayOrder(Grant grant, Checks checks) {
        PaymentPolicy.outcomesKnown(grant, checks);
        Amounts amounts = Amounts.of(grant.file());
        checks.that(
                MoneyRule.BALANCE_PAID,
                grant.status() != GrantStatus.AMOUNT_FIXED
                        || amounts.payableYen().equals(Yen.ZERO),
                "",
                List.of("fixedYen", amounts.entitledYen(), "sentYen", amounts.sentYen()),
                amounts.payableYen());
        List<ReturnOrder.Part> parts = ReturnClaims.open(grant.file());
        checks.that(
                MoneyRule.SOMETHING_TO_RETURN,
                !parts.isEmpty(),
                "",
                List.of("paidYen", amounts.paidYen(), "entitledYen", amounts.entitledYen()));
        return parts;
    }

    /**
     * The order of everything that is to be returned.
     *
     * @param dueOn null for the call's days from today, moved to a business day
     */
    public static ReturnOrder order(
            @Nullable LocalDate dueOn, List<Reason> reasons, Grant grant, LocalDate today, Checks checks) {
        DecisionPolicy.reasonsStated(reasons, checks);
        List<ReturnOrder.Part> parts = mayOrder(grant, checks);
        LocalDate due = Objects.requireNonNullElseGet(
                dueOn, () -> Terms.daysFrom(today, grant.rules().termsOfGrant().returnDueDays()));
        boolean ahead = !due.isBefore(today);
        checks.that(MoneyRule.DUE_SINCE_TODAY, ahead, "/dueOn", List.of("dueOn", due, "today", today), due, today);
        ReturnOrder order = new ReturnOrder(parts, due, reasons);
        parts.forEach(part -> checks.explain(List.of(MoneyNote.RETURN_PART.step(
                ReturnBasis.valueOf(part.basis().name()).clause(),
                List.of("basis", part.basis(), "amountYen", part.amountYen()),
                part.amountYen(),
                part.amountYen()))));
        if (ahead && !parts.isEmpty()) {
            checks.explain(ReturnAccount.of(grant.file(), order, today)
                    .statement(today)
                    .trace());
        }
        return order;
    }

    /** A later due date on unavoidable grounds (第18条第3項). */
    public static DueDateExtension extension(
            Entry<ReturnOrder> order, LocalDate dueOn, String reason, Grant grant, Checks checks) {
        LocalDate before = ReturnAccount.dueOn(grant.file(), order);
        checks.that(
                MoneyRule.DUE_LATER,
                dueOn.isAfter(before),
                "/dueOn",
                List.of("dueOn", dueOn, "currentDueOn", before),
                dueOn,
                before);
        return new DueDateExtension(order.number(), dueOn, reason);
    }

    /** A waiver of one of the charges on unavoidable grounds (第19条第3項). */
    public static ChargeWaiver waiver(
            Entry<ReturnOrder> order,
            ChargeKind charge,
            @Nullable Yen amount,
            String reason,
            Grant grant,
            Checks checks) {
        if (amount != null) {
            PaymentPolicy.positive(amount, checks);
        }
        boolean runs = charge == ChargeKind.LATE_CHARGE
                || ReturnAccount.of(grant.file(), order).surcharged().isGreaterThan(Yen.ZERO);
        checks.that(MoneyRule.SURCHARGE_RUNS, runs, "/charge", List.of("charge", charge));
        return new ChargeWaiver(order.number(), charge, amount, reason);
    }

    /** Money that came back: to the principal first, then to the charges (施行令第10条第2項). */
    public static Repayment repayment(
            Entry<ReturnOrder> order,
            Yen amount,
            LocalDate paidOn,
            String externalReference,
            LocalDate today,
            Checks checks) {
        LocalDate orderedOn = order.act().day();
        PaymentPolicy.positive(amount, checks);
        checks.that(
                MoneyRule.REPAYMENT_DAY_IN_ORDER,
                !paidOn.isAfter(today) && !paidOn.isBefore(orderedOn),
                "/paidOn",
                List.of("paidOn", paidOn, "orderedOn", orderedOn, "today", today),
                paidOn,
                orderedOn,
                today);
        // The account below takes days within the order's life only.
        checks.refuseIfAny();
        return new Repayment(order.number(), amount, paidOn, externalReference);
    }

    /** What a command makes of the account of its order, judged: a grantee does not pay more than is owed. */
    public static ReturnStatement after(ReturnCase changed, LocalDate today, String pointer, Checks checks) {
        ReturnStatement statement = changed.statement(today);
        Yen excess = statement.excess();
        checks.explain(statement.trace());
        checks.that(
                MoneyRule.NOTHING_OVERPAID,
                excess.equals(Yen.ZERO),
                pointer,
                List.of("excessYen", excess, "outstandingYen", statement.outstanding()),
                excess);
        return statement;
    }

    /** The account after a repayment. */
    public static ReturnCase with(Repayment repayment, Grant grant) {
        return account(grant, repayment.order()).with(new Payment(repayment.paidOn(), repayment.amountYen()));
    }

    /** The account after a waiver. */
    public static ReturnCase with(ChargeWaiver waiver, Grant grant, LocalDate today) {
        return account(grant, waiver.order())
                .with(new Waiver(waiver.charge(), waiver.amountYen(), today, waiver.reason()));
    }

    /** The account after an extension. */
    public static ReturnCase with(DueDateExtension extension, Grant grant) {
        return account(grant, extension.order()).dueOn(extension.dueOn());
    }

    /** The account of one order. */
    public static ReturnCase account(Grant grant, int order) {
        return ReturnAccount.of(grant.file(), grant.file().numbered(order, ReturnOrder.class));
    }

    /** The principal that a repayment brings back. */
    public static Yen principal(ReturnStatement after, Repayment repayment, Grant grant, Checks checks) {
        Yen before = account(grant, repayment.order()).statement(after.asOf()).principalOutstanding();
        Yen principal = before.minusOrZero(after.principalOutstanding());
        checks.explain(List.of(MoneyNote.PRINCIPAL_REPAID.step(
                ActClause.ORDER_10_2,
                List.of("outstandingBeforeYen", before, "outstandingYen", after.principalOutstanding()),
                principal,
                principal,
                after.principalOutstanding())));
        return principal;
    }
}
