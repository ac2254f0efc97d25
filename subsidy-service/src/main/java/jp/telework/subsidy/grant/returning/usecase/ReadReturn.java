package jp.telework.subsidy.grant.returning.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.caller.Caller;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile.Entry;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.returning.domain.ReturnAccount;
import jp.telework.subsidy.grant.returning.domain.ReturnOrder;
import jp.telework.subsidy.grant.returning.domain.ReturnOrders;
import jp.telework.subsidy.repayment.domain.ReturnStatement;
import org.jspecify.annotations.Nullable;

/** Reads the statement of a return order, computed anew. */
@ApplicationScoped
public class ReadReturn {

    /** A statement reaches this far ahead. */
    private static final int YEARS_AHEAD = 5;

    private final GrantDesk desk;

    ReadReturn(GrantDesk desk) {
        this.desk = desk;
    }

    /**
     * A return order and what it has come to.
     *
     * @param caseOutstanding what all orders of the case together have come to
     */
    public record Returning(Entry<ReturnOrder> order, ReturnStatement statement, Yen caseOutstanding) {}

    /**
     * What a return order has come to.
     *
     * @param order number of the order among the acts; null for the latest
     * @param asOf last day that counts; null for today
     * @throws Refusal NOT_FOUND without an order; INVALID_PARAMETER for a day too far ahead; STATEMENT_BEFORE_ORDER
     */
    @Transactional
    public Returning statement(Caller caller, UUID id, @Nullable Integer order, @Nullable LocalDate asOf) {
        Grant grant = desk.find(caller, id);
        Entry<ReturnOrder> entry = order == null
                ? grant.file().last(ReturnOrder.class).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND))
                : grant.file().numbered(order, ReturnOrder.class);
        LocalDate today = desk.moment(caller).today();
        LocalDate day = asOf == null ? today : asOf;
        if (day.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw Refusal.ofParameter("asOf");
        }
        return new Returning(
                entry,
                ReturnAccount.of(grant.file(), entry).statement(day),
                new ReturnOrders(grant.file(), day).outstanding());
    }
}
