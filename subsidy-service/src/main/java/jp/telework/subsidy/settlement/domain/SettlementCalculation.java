package jp.telework.subsidy.settlement.domain;

import java.util.List;
import java.util.function.Function;
import jp.telework.kernel.rule.TraceStep.Outcome;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.ActClause;
import jp.telework.subsidy.programme.domain.SubsidyClause;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * 定額: {@code fixed = min(net actual, decided, cap)}; 補助率: {@code fixed = min(⌊net actual × decided ÷ net decided⌋, decided,
 * cap)}. Net actual is what the categories count less income and input tax, and net decided the eligible cost of the
 * decision less the income that it took off.
 */
final class SettlementCalculation {

    private final SettlementCase settlement;
    private final Trace trace = new Trace();

    SettlementCalculation(SettlementCase settlement) {
        this.settlement = settlement;
    }

    Settlement settle() {
        List<CategoryLine> lines = CategoryCaps.lines(settlement);
        lines.forEach(this::category);
        Yen counted = sum(lines, CategoryLine::counted);
        Yen planned = sum(lines, CategoryLine::decided);
        Yen net = netActual(counted);
        Yen base = settlement.rules().sharesCost() ? netDecided(planned) : null;
        Yen share = base == null ? null : ratio(net, base);
        Yen fixed = limited(share == null ? whole(net) : share);
        trace.step(SettlementText.AMOUNT_FIXED, ActClause.ACT_15, fixed, Trace.inputs("fixed", fixed), fixed);
        return new Settlement(
                fixed,
                net,
                lines,
                trace.steps(),
                new Workings(
                        planned,
                        counted,
                        settlement.income(),
                        settlement.inputTaxCredit(),
                        net,
                        base,
                        share,
                        settlement.standing(),
                        settlement.rules().cap()));
    }

    private void category(CategoryLine line) {
        boolean breach = line.explanation().key() == SettlementText.CATEGORY_WITHOUT_APPROVAL;
        trace.step(
                line.explanation().key().name(),
                breach ? ActClause.ACT_7_1_1 : clause(line),
                line.counted(),
                Trace.inputs(
                        "category", line.category().name(),
                        "decided", line.decided(),
                        "actual", line.actual()),
                breach ? Outcome.FAILED : Outcome.PASSED,
                line.explanation());
    }

    private ActClause clause(CategoryLine line) {
        boolean beyondPlan =
                settlement.rules().settleByCategory() && line.actual().isGreaterThan(line.decided());
        return beyondPlan ? ActClause.TERMS_MINOR_CHANGE : ActClause.ACT_15;
    }

    private Yen netActual(Yen counted) {
        trace.step(SettlementText.COUNTED_TOTAL, ActClause.ACT_15, counted, Trace.inputs("counted", counted), counted);
        Yen afterIncome = counted.minusOrZero(settlement.income());
        trace.step(
                SettlementText.INCOME_DEDUCTED,
                ActClause.TERMS_INCOME,
                afterIncome,
                Trace.inputs("counted", counted, "income", settlement.income()),
                counted,
                settlement.income(),
                afterIncome);
        Yen net = afterIncome.minusOrZero(settlement.inputTaxCredit());
        trace.step(
                SettlementText.INPUT_TAX_DEDUCTED,
                ActClause.TERMS_CONSUMPTION_TAX,
                net,
                Trace.inputs("afterIncome", afterIncome, "inputTaxCredit", settlement.inputTaxCredit()),
                afterIncome,
                settlement.inputTaxCredit(),
                net);
        return net;
    }

    private Yen netDecided(Yen decidedEligible) {
        Yen base = decidedEligible.minusOrZero(settlement.plannedIncome());
        trace.step(
                SettlementText.DECIDED_BASE,
                ActClause.TERMS_INCOME,
                base,
                Trace.inputs("decidedEligible", decidedEligible, "plannedIncome", settlement.plannedIncome()),
                decidedEligible,
                settlement.plannedIncome(),
                base);
        return base;
    }

    private Yen ratio(Yen net, Yen base) {
        if (base.equals(Yen.ZERO)) {
            trace.step(
                    SettlementText.RATIO_WITHOUT_BASE.name(),
                    ActClause.TERMS_AMOUNT,
                    Yen.ZERO,
                    Trace.inputs("net", net, "base", base),
                    Outcome.NOT_EVALUATED,
                    Message.of(SettlementText.RATIO_WITHOUT_BASE));
            return Yen.ZERO;
        }
        BigFraction share = net.share(settlement.decided(), base);
        Yen amount = Yen.floor(share);
        trace.step(
                SettlementText.RATIO,
                ActClause.TERMS_AMOUNT,
                amount,
                Trace.inputs("net", net, "decided", settlement.decided(), "base", base),
                net,
                settlement.decided(),
                base,
                amount);
        if (!share.equals(amount.exact())) {
            trace.step(
                    SettlementText.FRACTION_DROPPED,
                    ActClause.FRACTIONS_2,
                    amount,
                    Trace.inputs("amount", amount),
                    amount);
        }
        return amount;
    }

    private Yen whole(Yen net) {
        trace.step(SettlementText.FIXED_SUM, ActClause.TERMS_AMOUNT, net, Trace.inputs("net", net), net);
        return net;
    }

    private Yen limited(Yen amount) {
        Yen decided = settlement.standing();
        Yen withinDecided = amount.min(decided);
        trace.step(
                amount.isGreaterThan(decided) ? SettlementText.LIMITED_TO_DECIDED : SettlementText.WITHIN_DECIDED,
                ActClause.ACT_15,
                withinDecided,
                Trace.inputs("amount", amount, "decided", decided),
                amount,
                decided);
        Yen cap = settlement.rules().cap();
        Yen withinCap = withinDecided.min(cap);
        trace.step(
                withinDecided.isGreaterThan(cap) ? SettlementText.LIMITED_TO_CAP : SettlementText.WITHIN_CAP,
                SubsidyClause.CALL_CAP,
                withinCap,
                Trace.inputs("amount", withinDecided, "cap", cap),
                withinDecided,
                cap);
        return withinCap;
    }

    private static Yen sum(List<CategoryLine> lines, Function<CategoryLine, Yen> part) {
        return lines.stream().map(part).reduce(Yen.ZERO, Yen::plus);
    }
}
