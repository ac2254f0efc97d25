package jp.telework.subsidy.grant.change.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.decision.domain.DecisionPolicy;
import jp.telework.subsidy.grant.lifecycle.domain.Amounts;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The rules of 翌年度への繰越し (財政法第14条の3・第43条): asked for and approved before the fiscal year ends, once, into the next year
 * only, and for no more than what is not paid yet.
 */
public final class CarryOverPolicy {

    private static final Requests<CarryOverRequest> REQUESTS = new Requests<>(CarryOverRequest.class);

    private CarryOverPolicy() {}

    /** 財務大臣の承認 (財政法第43条). */
    public record Treasury(String reference, LocalDate approvedOn) {}

    /** The request, judged. */
    public static CarryOverRequest request(CarryOverRequest wish, Grant grant, LocalDate today, Checks checks) {
        mayRequest(grant, today, checks);
        withinNextYear(wish.completesOn(), grant, checks);
        checks.that(
                ProgressRule.SOMETHING_CARRIED_OVER,
                wish.carriedOverYen().isGreaterThan(Yen.ZERO),
                "/carriedOverYen",
                List.of("carriedOverYen", wish.carriedOverYen()),
                wish.carriedOverYen());
        withinUnpaid(wish.carriedOverYen(), "/carriedOverYen", grant, checks);
        return wish;
    }

    /** What must hold for any request. */
    public static void mayRequest(Grant grant, LocalDate today, Checks checks) {
        Optional<Integer> pending = pending(grant);
        checks.that(
                ProgressRule.NO_CARRY_OVER_PENDING,
                pending.isEmpty(),
                "",
                List.of("pending", pending.map(Object::toString).orElse("")),
                pending.orElse(0));
        FiscalYear next = next(grant);
        checks.that(
                ProgressRule.NOT_YET_CARRIED_OVER,
                approved(grant).isEmpty(),
                "",
                List.of("carriedTo", approved(grant).isEmpty() ? "" : next),
                next);
        yearRuns(grant, today, checks);
    }

    /** The approval of a request; the budget stays bound, and the day of completion moves. */
    public static CarryOverApproval approval(
            int number, Treasury treasury, @Nullable String note, Grant grant, LocalDate today, Checks checks) {
        CarryOverRequest request = REQUESTS.undecided(number, grant, checks);
        mayApprove(request, grant, today, checks);
        checks.that(
                ProgressRule.TREASURY_APPROVAL_PAST,
                !treasury.approvedOn().isAfter(today),
                "/treasuryApprovedOn",
                List.of("treasuryApprovedOn", treasury.approvedOn(), "today", today),
                treasury.approvedOn());
        return new CarryOverApproval(
                number,
                request.completesOn(),
                request.carriedOverYen(),
                treasury.reference(),
                treasury.approvedOn(),
                note);
    }

    /** Conditions for the approval of the pending request; the content of the approval is not checked here. */
    public static void mayApprove(Grant grant, LocalDate today, Checks checks) {
        pending(grant)
                .map(number ->
                        grant.file().numbered(number, CarryOverRequest.class).content())
                .ifPresent(request -> mayApprove(request, grant, today, checks));
    }

    private static void mayApprove(CarryOverRequest request, Grant grant, LocalDate today, Checks checks) {
        yearRuns(grant, today, checks);
        withinUnpaid(request.carriedOverYen(), "", grant, checks);
    }

    /** The refusal of a request, with its reasons. */
    public static CarryOverRefusal refusal(int number, List<Reason> reasons, Grant grant, Checks checks) {
        REQUESTS.undecided(number, grant, checks);
        DecisionPolicy.reasonsStated(reasons, checks);
        return new CarryOverRefusal(number, reasons);
    }

    /** A new day of completion lies in the year to which the grant is carried over. */
    static void withinNextYear(LocalDate completesOn, Grant grant, Checks checks) {
        FiscalYear next = next(grant);
        checks.that(
                ProgressRule.CARRIED_TO_NEXT_YEAR,
                next.contains(completesOn),
                "/completesOn",
                List.of("completesOn", completesOn, "fiscalYear", next),
                completesOn,
                next);
    }

    private static void withinUnpaid(Yen carried, String pointer, Grant grant, Checks checks) {
        Yen unpaid = Amounts.of(grant.file()).payableYen();
        checks.that(
                ProgressRule.CARRIED_WITHIN_UNPAID,
                !carried.isGreaterThan(unpaid),
                pointer,
                List.of("carriedOverYen", carried, "unpaidYen", unpaid),
                carried,
                unpaid);
    }

    private static void yearRuns(Grant grant, LocalDate today, Checks checks) {
        LocalDate last = grant.basis().fiscalYear().lastDay();
        checks.that(
                ProgressRule.YEAR_NOT_ENDED,
                !today.isAfter(last),
                "",
                List.of("today", today, "fiscalYearEndsOn", last),
                grant.basis().fiscalYear(),
                last);
    }

    /** Number of the request that waits for its decision. */
    public static Optional<Integer> pending(Grant grant) {
        return REQUESTS.pending(grant);
    }

    /** The approval, if the grant was carried over. */
    public static Optional<CarryOverApproval> approved(Grant grant) {
        return grant.file().last(CarryOverApproval.class).map(CaseFile.Entry::content);
    }

    private static FiscalYear next(Grant grant) {
        return new FiscalYear(grant.basis().fiscalYear().value() + 1);
    }
}
