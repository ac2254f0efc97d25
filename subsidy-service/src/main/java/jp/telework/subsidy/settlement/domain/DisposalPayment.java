package jp.telework.subsidy.settlement.domain;

import java.time.LocalDate;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.ActClause;
import org.jspecify.annotations.Nullable;

/**
 * 財産処分納付金: what the state takes when a restricted asset is disposed of (適正化法第22条). {@code ⌊base × subsidy ÷ eligible
 * cost⌋}, at most the subsidy that is in the asset; nothing once the restriction is over.
 *
 * @param life acquisition and restriction period
 * @param acquisitionCost eligible cost of the asset, yen
 * @param disposedOn the day of the disposal, not before the acquisition
 * @param transferPrice 譲渡額, yen; null when there is none (取壊し, 無償譲渡, 転用), then the book value counts
 * @param base which of the two counts
 * @param subsidy 確定額 of the project, yen
 * @param eligibleCost eligible cost of the project, yen, at least the subsidy
 */
public record DisposalPayment(
        UsefulLife life,
        Yen acquisitionCost,
        LocalDate disposedOn,
        @Nullable Yen transferPrice,
        DisposalBase base,
        Yen subsidy,
        Yen eligibleCost) {

    /** @throws Refusal {@link SettlementError} for impossible dates or amounts */
    public DisposalPayment {
        if (disposedOn.isBefore(life.acquiredOn())) {
            throw Refusal.of(SettlementError.DISPOSAL_BEFORE_ACQUISITION, disposedOn, life.acquiredOn());
        }
        Amounts.refuseSubsidyAboveCost(subsidy, eligibleCost);
    }

    /** The payment with its explanation. */
    public Assessment assess() {
        Trace trace = new Trace();
        LocalDate end = life.restrictedUntil();
        if (!life.isRestrictedOn(disposedOn)) {
            trace.step(
                    SettlementText.RESTRICTION_OVER,
                    ActClause.ORDER_14,
                    Yen.ZERO,
                    Trace.inputs("restrictedUntil", end, "disposedOn", disposedOn),
                    end,
                    disposedOn);
            return new Assessment(Yen.ZERO, trace.steps());
        }
        trace.note(
                SettlementText.RESTRICTED,
                ActClause.ACT_22,
                Trace.inputs("acquiredOn", life.acquiredOn(), "years", life.years(), "restrictedUntil", end),
                life.acquiredOn(),
                life.years(),
                end);
        Yen counted = base(bookValue(trace), trace);
        Yen payment = Amounts.share(SettlementText.DISPOSAL_SHARE, counted, subsidy, eligibleCost, trace);
        return new Assessment(limited(payment, trace), trace.steps());
    }

    private Yen bookValue(Trace trace) {
        Yen book = life.bookValue(acquisitionCost, disposedOn);
        int left = life.months() - life.monthsUsed(disposedOn);
        trace.step(
                SettlementText.BOOK_VALUE,
                ActClause.USEFUL_LIFE,
                book,
                Trace.inputs("acquisitionCost", acquisitionCost, "monthsLeft", left, "months", life.months()),
                acquisitionCost,
                left,
                life.months(),
                book);
        return book;
    }

    private Yen base(Yen book, Trace trace) {
        Yen price = transferPrice;
        if (price == null) {
            trace.step(
                    SettlementText.NO_TRANSFER_PRICE,
                    ActClause.TERMS_DISPOSAL,
                    book,
                    Trace.inputs("bookValue", book),
                    book);
            return book;
        }
        boolean higher = base == DisposalBase.HIGHER;
        Yen counted = price.isGreaterThan(book) == higher ? price : book;
        trace.step(
                higher ? SettlementText.HIGHER_OF_PRICE_AND_BOOK : SettlementText.LOWER_OF_PRICE_AND_BOOK,
                ActClause.TERMS_DISPOSAL,
                counted,
                Trace.inputs("transferPrice", price, "bookValue", book),
                price,
                book,
                counted);
        return counted;
    }

    private Yen limited(Yen payment, Trace trace) {
        // A dear asset was not bought with the subsidy alone: no asset holds more than the whole of it.
        Yen limit = Yen.floor(acquisitionCost.share(subsidy, eligibleCost)).min(subsidy);
        Yen amount = payment.min(limit);
        trace.step(
                payment.isGreaterThan(limit) ? SettlementText.DISPOSAL_LIMITED : SettlementText.DISPOSAL_WITHIN_LIMIT,
                ActClause.TERMS_DISPOSAL,
                amount,
                Trace.inputs("payment", payment, "limit", limit),
                payment,
                limit,
                amount);
        return amount;
    }
}
