package jp.telework.subsidy.grant.returning.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.afterwards.domain.ConsumptionTaxReport;
import jp.telework.subsidy.grant.afterwards.domain.DisposalApproval;
import jp.telework.subsidy.grant.afterwards.domain.OutcomeReport;
import jp.telework.subsidy.grant.lifecycle.domain.Act;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;

/**
 * What a grantee owes the state by the conditions of the grant, beside article 18: input tax, revenue, disposals. Each
 * amount is demanded by a return order with a part of its basis.
 */
public final class StateClaims {

    private StateClaims() {}

    /**
     * An amount that no return order demands yet.
     *
     * @param act number of the act from which it follows
     * @param amountYen more than 0
     * @param since day of that act
     */
    public record Claim(ReturnBasis basis, int act, Yen amountYen, LocalDate since) {}

    /** What is owed and not yet demanded, oldest first. Orders of a basis meet its oldest amounts first. */
    public static List<Claim> open(CaseFile file) {
        Map<ReturnBasis, Yen> demanded = demanded(file);
        List<Claim> open = new ArrayList<>();
        for (Claim claim : all(file)) {
            Yen covered = demanded.getOrDefault(claim.basis(), Yen.ZERO);
            Yen left = claim.amountYen().minusOrZero(covered);
            demanded.put(claim.basis(), covered.minusOrZero(claim.amountYen()));
            if (left.isGreaterThan(Yen.ZERO)) {
                open.add(new Claim(claim.basis(), claim.act(), left, claim.since()));
            }
        }
        return List.copyOf(open);
    }

    private static Map<ReturnBasis, Yen> demanded(CaseFile file) {
        Map<ReturnBasis, Yen> demanded = new EnumMap<>(ReturnBasis.class);
        file.all(ReturnOrder.class)
                .flatMap(order -> order.content().parts().stream())
                .forEach(part -> demanded.merge(part.basis(), part.amountYen(), Yen::plus));
        return demanded;
    }

    private static List<Claim> all(CaseFile file) {
        Optional<Act> taxReport = file.last(ConsumptionTaxReport.class).map(CaseFile.Entry::act);
        List<Claim> all = new ArrayList<>();
        for (Act act : file.acts()) {
            if (act.content() instanceof ConsumptionTaxReport report
                    && taxReport.filter(act::equals).isPresent()) {
                all.add(claim(ReturnBasis.CONSUMPTION_TAX, act, report.returnYen()));
            } else if (act.content() instanceof OutcomeReport report && report.paymentYen() != null) {
                all.add(claim(ReturnBasis.REVENUE, act, report.paymentYen()));
            } else if (act.content() instanceof DisposalApproval approval) {
                all.add(claim(ReturnBasis.DISPOSAL, act, approval.paymentYen()));
            }
        }
        return all;
    }

    private static Claim claim(ReturnBasis basis, Act act, Yen amount) {
        return new Claim(basis, act.number(), amount, act.day());
    }
}
