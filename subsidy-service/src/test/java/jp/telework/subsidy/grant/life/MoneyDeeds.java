package jp.telework.subsidy.grant.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.afterwards.domain.Completion;
import jp.telework.subsidy.grant.afterwards.domain.ConsumptionTaxReport.Purchase;
import jp.telework.subsidy.grant.afterwards.domain.ConsumptionTaxReport.Sales;
import jp.telework.subsidy.grant.afterwards.usecase.AfterwardsCommands;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile.Entry;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.grant.money.domain.AllocationBreach;
import jp.telework.subsidy.grant.money.domain.AmountFixing.Correction;
import jp.telework.subsidy.grant.money.domain.Examination;
import jp.telework.subsidy.grant.money.domain.FixingPolicy;
import jp.telework.subsidy.grant.money.domain.MoneyError;
import jp.telework.subsidy.grant.money.domain.PaymentBook;
import jp.telework.subsidy.grant.money.domain.PaymentKind;
import jp.telework.subsidy.grant.money.domain.PaymentLookup;
import jp.telework.subsidy.grant.money.domain.PaymentPolicy;
import jp.telework.subsidy.grant.money.domain.PaymentRequest;
import jp.telework.subsidy.grant.money.domain.PaymentResult;
import jp.telework.subsidy.grant.money.usecase.MoneyCommands;
import jp.telework.subsidy.grant.money.usecase.Unbooked;
import jp.telework.subsidy.grant.progress.domain.PerformanceReport;
import jp.telework.subsidy.grant.returning.domain.CancellationBasis;
import jp.telework.subsidy.grant.returning.domain.CancellationPolicy;
import jp.telework.subsidy.grant.returning.domain.Closing;
import jp.telework.subsidy.grant.returning.domain.ReturnAccount;
import jp.telework.subsidy.grant.returning.domain.ReturnOrder;
import jp.telework.subsidy.grant.returning.usecase.RecordRepayment.Returned;
import jp.telework.subsidy.grant.returning.usecase.ReturningCommands;
import jp.telework.subsidy.grant.returning.usecase.UnbookedReturns;
import jp.telework.subsidy.programme.domain.CostCategory;
import jp.telework.subsidy.repayment.domain.ChargeKind;
import jp.telework.subsidy.repayment.domain.ReturnStatement;
import jp.telework.subsidy.settlement.domain.PurchaseUse;
import jp.telework.subsidy.settlement.domain.TaxMethod;

/** What is tried from the fixing of the amount to the closing. */
final class MoneyDeeds {

    private MoneyDeeds() {}

    /** Every third examination finds less than was reported; breaches are treated. */
    static Optional<GrantCommand> fix(Life life, int share) {
        List<Correction> corrections = share % 3 != 0
                ? List.of()
                : life.grant().file().last(PerformanceReport.class).stream()
                        .map(report -> report.content().costs().get(0))
                        .filter(cost -> cost.eligibleYen().isGreaterThan(Yen.ZERO))
                        .map(cost -> new Correction(
                                cost.category(), life.thousandths(cost.eligibleYen(), Math.min(share, 999)), "対象外"))
                        .toList();
        Checks untreated = new Checks();
        FixingPolicy.fixing(new Examination(corrections, List.of(), null), life.grant(), life.today(), untreated);
        List<Examination.Treated> treated = untreated.violations().stream()
                .filter(violation -> violation.code() == MoneyError.BREACH_UNTREATED)
                .map(MoneyDeeds::treated)
                .toList();
        return Optional.of(MoneyCommands.fixAmount(new Examination(corrections, treated, null)));
    }

    private static Examination.Treated treated(Violation breach) {
        return new Examination.Treated(
                (CostCategory) breach.arguments().get(0), AllocationBreach.Treatment.WARNING, "超過");
    }

    static Optional<GrantCommand> requestPayment(Life life, int share) {
        boolean fixed = life.grant().fixedYen().isPresent();
        Yen wanted =
                fixed && share % 2 == 0 ? null : life.thousandths(life.amounts().payableYen(), share);
        return Optional.of(MoneyCommands.requestPayment(
                fixed ? PaymentKind.FINAL : PaymentKind.ADVANCE, wanted, fixed ? null : "前払金"));
    }

    /** Now and then more than was asked for, or with an unknown or failed outcome. */
    static Optional<GrantCommand> pay(Life life, int share) {
        List<Entry<PaymentRequest>> requests =
                life.grant().file().all(PaymentRequest.class).toList();
        return chosen(requests, share).map(request -> {
            PaymentResult outcome = PaymentResult.values()[share % 5 == 0 ? 1 + share % 2 : 0];
            Yen amount = life.thousandths(request.content().amountYen(), share % 4 == 0 ? share + 300 : 1_000);
            return Unbooked.PAYMENTS.of(new PaymentPolicy.Transfer(
                    request.number(),
                    amount,
                    life.reference(),
                    outcome,
                    outcome == PaymentResult.PAID ? life.today() : null));
        });
    }

    static Optional<GrantCommand> lookUp(Life life, int share) {
        boolean paid = share % 2 == 0;
        return new PaymentBook(life.grant().file())
                .unknown()
                .findFirst()
                .map(unknown -> MoneyCommands.lookUpPayment(new PaymentLookup(
                        unknown.number(),
                        paid ? PaymentResult.PAID : PaymentResult.FAILED,
                        paid ? life.today() : null,
                        null)));
    }

    static Optional<GrantCommand> cancelPart(Life life, int share) {
        return Optional.of(ReturningCommands.cancel(new CancellationPolicy.Wish(
                basis(share), false, life.thousandths(life.amounts().entitledYen(), share), EarlyDeeds.REASONS)));
    }

    static Optional<GrantCommand> cancelWhole(Life life, int share) {
        return Optional.of(
                ReturningCommands.cancel(new CancellationPolicy.Wish(basis(share), true, null, EarlyDeeds.REASONS)));
    }

    private static CancellationBasis basis(int share) {
        return share % 4 == 0 ? CancellationBasis.ART_10 : CancellationBasis.ART_17;
    }

    static Optional<GrantCommand> orderReturn(Life life, int share) {
        return Optional.of(ReturningCommands.order(null, EarlyDeeds.REASONS));
    }

    static Optional<GrantCommand> extend(Life life, int share) {
        return order(life, share).map(order -> {
            LocalDate later = ReturnAccount.dueOn(life.grant().file(), order).plusDays(1 + share / 10);
            return ReturningCommands.extend(order.number(), later, "災害");
        });
    }

    static Optional<GrantCommand> waive(Life life, int share) {
        ChargeKind charge = share % 2 == 0 ? ChargeKind.SURCHARGE : ChargeKind.LATE_CHARGE;
        return order(life, share).map(order -> ReturningCommands.waive(order.number(), charge, null, "災害"));
    }

    /** Everything that is owed today, or a part of it, or now and then more than it. */
    static Optional<GrantCommand> repay(Life life, int share) {
        return order(life, share).map(order -> {
            ReturnStatement owed = ReturnAccount.of(life.grant().file(), order).statement(life.today());
            int part = share % 3 == 0 ? share + 200 : 1_000;
            Yen amount = life.thousandths(owed.outstanding(), part);
            return UnbookedReturns.REPAYMENTS.of(new Returned(order.number(), amount, life.today(), life.reference()));
        });
    }

    /** Half of the grantees got no tax back; the others return a share of it. */
    static Optional<GrantCommand> reportTax(Life life, int share) {
        if (share % 2 == 0) {
            return Optional.of(AfterwardsCommands.reportConsumptionTax(TaxMethod.EXEMPT, List.of(), null));
        }
        Completion completion = Completion.of(life.grant());
        Purchase all = new Purchase(
                completion.completedOn().orElse(life.today()), completion.eligible(), PurchaseUse.TAXABLE_SALES, 100);
        Sales sales = new Sales(Yen.of(share), Yen.of(1_000));
        return Optional.of(AfterwardsCommands.reportConsumptionTax(TaxMethod.PROPORTIONAL, List.of(all), sales));
    }

    static Optional<GrantCommand> close(Life life, int share) {
        return Optional.of(ReturningCommands.close(new Closing(null)));
    }

    private static Optional<Entry<ReturnOrder>> order(Life life, int share) {
        return chosen(life.grant().file().all(ReturnOrder.class).toList(), share);
    }

    /** The last one mostly, else any. */
    static <T> Optional<T> chosen(List<T> all, int share) {
        return Stream.of(share % 3 == 1 ? share % Math.max(1, all.size()) : all.size() - 1)
                .filter(place -> place >= 0 && place < all.size())
                .map(all::get)
                .findFirst();
    }
}
