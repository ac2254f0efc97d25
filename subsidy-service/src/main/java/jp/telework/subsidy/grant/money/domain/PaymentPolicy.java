package jp.telework.subsidy.grant.money.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.Amounts;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile.Entry;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantStatus;
import org.jspecify.annotations.Nullable;

/**
 * The rules of payments: 精算払 after the amount is fixed is the rule, 概算払 before it the exception (会計法第22条). Never more
 * is sent than the grantee is entitled to, and nothing while an earlier outcome is unknown.
 */
public final class PaymentPolicy {

    private PaymentPolicy() {}

    /**
     * A request for payment.
     *
     * @param wanted null for everything that can be asked for
     * @param reason why an advance is needed
     */
    public static PaymentRequest request(
            PaymentKind kind, @Nullable Yen wanted, @Nullable String reason, Grant grant, Checks checks) {
        CaseFile file = grant.file();
        boolean fixed = file.last(AmountFixing.class).isPresent();
        checks.that(
                MoneyRule.KIND_FITS_STATE,
                fixed == (kind == PaymentKind.FINAL),
                "/kind",
                List.of("kind", kind, "amountFixed", fixed),
                kind);
        checks.that(
                kind == PaymentKind.FINAL ? MoneyRule.NO_ADVANCE : MoneyRule.ADVANCE_EXPLAINED,
                kind == PaymentKind.FINAL || reason != null,
                "/reason",
                List.of("kind", kind));
        Yen open = new PaymentBook(file).openYen();
        Amounts amounts = Amounts.of(file);
        Yen balance = amounts.payableYen().minusOrZero(open);
        Yen amount = wanted == null ? balance : wanted;
        positive(amount, checks);
        checks.leaving(
                MoneyRule.REQUEST_WITHIN_BALANCE,
                !amount.isGreaterThan(balance),
                "/amountYen",
                List.of(
                        "amountYen",
                        amount,
                        "entitledYen",
                        amounts.entitledYen(),
                        "sentYen",
                        amounts.sentYen(),
                        "openRequestsYen",
                        open),
                balance,
                amount,
                balance);
        return new PaymentRequest(kind, amount, reason);
    }

    /**
     * What an instruction to the paying system says.
     *
     * @param request number of the payment request among the acts
     * @param paidOn when the outcome is known to be paid
     */
    public record Transfer(
            int request,
            Yen amountYen,
            String externalReference,
            PaymentResult outcome,
            @Nullable LocalDate paidOn) {}

    /**
     * The instruction of a transfer.
     *
     * @throws Refusal UNKNOWN_PAYMENT_REQUEST, or PAYMENT_OUTCOME_UNKNOWN with the reference to look up
     */
    public static PaymentInstruction instruction(Transfer transfer, Grant grant, LocalDate today, Checks checks) {
        CaseFile file = grant.file();
        Optional<Entry<PaymentRequest>> known = file.all(PaymentRequest.class)
                .filter(entry -> entry.number() == transfer.request())
                .findFirst();
        checks.that(
                MoneyRule.REQUEST_KNOWN,
                known.isPresent(),
                "/requestNumber",
                List.of("requestNumber", transfer.request()),
                transfer.request());
        checks.refuseIfAny();
        Entry<PaymentRequest> request = known.orElseThrow();
        PaymentBook book = new PaymentBook(file);
        outcomeKnown(book, request.number());
        Yen amount = transfer.amountYen();
        positive(amount, checks);
        Yen open = book.openYen(request);
        checks.leaving(
                MoneyRule.PAYMENT_WITHIN_REQUEST,
                !amount.isGreaterThan(open),
                "/amountYen",
                List.of("amountYen", amount, "requestedYen", request.content().amountYen(), "openYen", open),
                open,
                amount,
                open);
        Amounts amounts = Amounts.of(file);
        Yen limit = amounts.payableYen();
        checks.leaving(
                MoneyRule.PAYMENT_WITHIN_LIMIT,
                !amount.isGreaterThan(limit),
                "/amountYen",
                List.of("amountYen", amount, "entitledYen", amounts.entitledYen(), "sentYen", amounts.sentYen()),
                limit,
                amount,
                limit);
        paidOn(transfer.outcome(), transfer.paidOn(), request.act().day(), today, checks);
        return new PaymentInstruction(
                request.number(),
                request.content().kind(),
                amount,
                transfer.externalReference(),
                transfer.outcome(),
                transfer.paidOn());
    }

    /**
     * Looks whether anything can be sent at all: some request has no instruction of unknown outcome, or there is no request.
     *
     * @throws Refusal PAYMENT_OUTCOME_UNKNOWN with the reference to look up
     */
    public static void someOutcomesKnown(CaseFile file) {
        PaymentBook book = new PaymentBook(file);
        List<Integer> requests =
                file.all(PaymentRequest.class).map(Entry::number).toList();
        boolean none = requests.stream()
                .allMatch(request -> book.unknown().anyMatch(it -> it.content().request() == request));
        if (none && !requests.isEmpty()) {
            outcomeKnown(book, requests.get(0));
        }
    }

    private static void outcomeKnown(PaymentBook book, int request) {
        book.unknown()
                .filter(it -> it.content().request() == request)
                .findFirst()
                .ifPresent(open -> {
                    String reference = open.content().externalReference();
                    throw Refusal.of(MoneyError.PAYMENT_OUTCOME_UNKNOWN, open.number(), reference)
                            .with("instruction", open.number())
                            .with("externalReference", reference);
                });
    }

    /** What a look-up found about an instruction whose outcome was unknown. */
    public static void judge(
            PaymentLookup lookup, Entry<PaymentInstruction> instruction, Grant grant, LocalDate today, Checks checks) {
        PaymentBook book = new PaymentBook(grant.file());
        PaymentResult before = book.outcome(instruction);
        checks.that(
                MoneyRule.OUTCOME_OPEN,
                before == PaymentResult.UNKNOWN,
                "",
                List.of("instruction", instruction.number(), "outcome", before),
                instruction.number());
        LocalDate requested = grant.file()
                .numbered(instruction.content().request(), PaymentRequest.class)
                .act()
                .day();
        paidOn(lookup.outcome(), lookup.paidOn(), requested, today, checks);
    }

    /** No outcome is unknown in the whole case. */
    public static void outcomesKnown(Grant grant, Checks checks) {
        Optional<Entry<PaymentInstruction>> unknown =
                new PaymentBook(grant.file()).unknown().findFirst();
        checks.that(
                MoneyRule.OUTCOMES_KNOWN,
                unknown.isEmpty(),
                "",
                List.of("unconfirmedYen", grant.unconfirmedYen()),
                unknown.map(Entry::number).orElse(0),
                unknown.map(it -> it.content().externalReference()).orElse(""));
    }

    /**
     * Whether nothing is left to pay.
     *
     * @param confirmed yen that this command confirms as paid
     * @param settled yen whose outcome this command makes known
     */
    public static boolean completes(Grant grant, Yen confirmed, Yen settled) {
        Amounts amounts = Amounts.of(grant.file());
        return grant.status() == GrantStatus.AMOUNT_FIXED
                && amounts.unconfirmedYen().minusOrZero(settled).equals(Yen.ZERO)
                && amounts.paidYen().plus(confirmed).equals(amounts.entitledYen());
    }

    public static void positive(Yen amount, Checks checks) {
        checks.that(
                MoneyRule.AMOUNT_POSITIVE, amount.isGreaterThan(Yen.ZERO), "/amountYen", List.of("amountYen", amount));
    }

    private static void paidOn(
            PaymentResult outcome, @Nullable LocalDate paidOn, LocalDate requested, LocalDate today, Checks checks) {
        checks.that(
                MoneyRule.PAYMENT_DAY_FITS_OUTCOME,
                (outcome == PaymentResult.PAID) == (paidOn != null),
                "/paidOn",
                List.of("outcome", outcome));
        if (paidOn != null) {
            checks.that(
                    MoneyRule.PAYMENT_DAY_IN_ORDER,
                    !paidOn.isAfter(today) && !paidOn.isBefore(requested),
                    "/paidOn",
                    List.of("paidOn", paidOn, "requestedOn", requested, "today", today),
                    paidOn,
                    requested,
                    today);
        }
    }
}
