package jp.telework.subsidy.repayment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.rule.TraceStep.Outcome;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.ActClause;

/** Writes a statement as the sentences of a 計算書. */
final class RepaymentTrace {

    private final ReturnStatement statement;
    private final List<TraceStep> steps = new ArrayList<>();

    RepaymentTrace(ReturnStatement statement) {
        this.statement = statement;
    }

    List<TraceStep> steps() {
        surcharge();
        lateCharge();
        statement.allocations().forEach(this::payment);
        statement.order().waivers().forEach(this::waiver);
        end();
        return List.copyOf(steps);
    }

    private void surcharge() {
        Map<String, Object> bases = bases();
        Yen surcharged = statement.order().surcharged();
        if (surcharged.equals(Yen.ZERO)) {
            add(RepaymentText.SURCHARGE_DOES_NOT_APPLY, ActClause.ACT_19_1, Yen.ZERO, bases);
            return;
        }
        add(RepaymentText.SURCHARGE_APPLIES, ActClause.ACT_19_1, surcharged, bases, surcharged);
        for (DeemedReceipt slice : statement.slices()) {
            add(
                    RepaymentText.DEEMED_RECEIPT,
                    ActClause.ORDER_10_1,
                    slice.amount(),
                    inputs("receivedOn", slice.receivedOn(), "yen", slice.amount()),
                    slice.amount(),
                    slice.receivedOn());
        }
        for (ChargeRow row : statement.surchargeRows()) {
            LocalDate receivedOn = Objects.requireNonNull(row.receivedOn());
            row(RepaymentText.SURCHARGE_ROW, row, receivedOn);
        }
        total(RepaymentText.SURCHARGE_WHOLE, RepaymentText.SURCHARGE_TOTAL, statement.surcharge());
    }

    private Map<String, Object> bases() {
        Map<String, Object> bases = new LinkedHashMap<>();
        statement.order().parts().forEach(part -> bases.put(part.basis().name(), written(part.amount())));
        return bases;
    }

    private void lateCharge() {
        if (statement.lateChargeRows().isEmpty()) {
            LocalDate dueOn = statement.order().dueOn();
            add(RepaymentText.NO_LATE_CHARGE, ActClause.ACT_19_2, Yen.ZERO, inputs("dueOn", dueOn), dueOn);
            return;
        }
        for (ChargeRow row : statement.lateChargeRows()) {
            row(RepaymentText.LATE_CHARGE_ROW, row, statement.order().dueOn());
        }
        total(RepaymentText.LATE_CHARGE_WHOLE, RepaymentText.LATE_CHARGE_TOTAL, statement.lateCharge());
    }

    private void row(RepaymentText text, ChargeRow row, LocalDate origin) {
        add(
                text,
                row.clause(),
                Yen.floor(row.exact()),
                inputs(
                        "from", row.from(),
                        "to", row.to(),
                        "days", row.days(),
                        "base", row.base(),
                        "exact", DailyRate.shown(row.exact())),
                origin,
                row.from(),
                row.to(),
                row.days(),
                row.base(),
                DailyRate.shown(row.exact()));
    }

    private void total(RepaymentText whole, RepaymentText fraction, ChargeTotal total) {
        boolean nothingDropped = total.accrued().exact().equals(total.exact());
        add(
                nothingDropped ? whole : fraction,
                ActClause.FRACTIONS_2,
                total.accrued(),
                inputs("exact", DailyRate.shown(total.exact()), "accrued", total.accrued()),
                DailyRate.shown(total.exact()),
                total.accrued());
    }

    private void payment(Allocation allocation) {
        add(
                RepaymentText.PAYMENT_ALLOCATED,
                ActClause.ORDER_10_2,
                allocation.principalLeft(),
                inputs(
                        "date", allocation.date(),
                        "amount", allocation.amount(),
                        "toPrincipal", allocation.toPrincipal(),
                        "toSurcharge", allocation.toSurcharge(),
                        "toLateCharge", allocation.toLateCharge()),
                allocation.date(),
                allocation.amount(),
                allocation.toPrincipal(),
                allocation.toSurcharge(),
                allocation.toLateCharge(),
                allocation.principalLeft());
        if (allocation.excess().isGreaterThan(Yen.ZERO)) {
            add(
                    RepaymentText.PAYMENT_IN_EXCESS,
                    ActClause.ORDER_10_2,
                    allocation.excess(),
                    inputs("date", allocation.date(), "excess", allocation.excess()),
                    allocation.date(),
                    allocation.excess());
        }
    }

    private void waiver(Waiver waiver) {
        boolean surcharge = waiver.kind() == ChargeKind.SURCHARGE;
        Yen amount = waiver.amount();
        Map<String, Object> inputs = inputs("grantedOn", waiver.grantedOn(), "reason", waiver.reason());
        if (amount == null) {
            Yen all = (surcharge ? statement.surcharge() : statement.lateCharge()).waived();
            RepaymentText text =
                    surcharge ? RepaymentText.SURCHARGE_WAIVED_WHOLLY : RepaymentText.LATE_CHARGE_WAIVED_WHOLLY;
            add(text, ActClause.ACT_19_3, all, inputs, waiver.grantedOn(), waiver.reason());
        } else {
            RepaymentText text = surcharge ? RepaymentText.SURCHARGE_WAIVED : RepaymentText.LATE_CHARGE_WAIVED;
            inputs.put("amount", written(amount));
            add(text, ActClause.ACT_19_3, amount, inputs, waiver.grantedOn(), amount, waiver.reason());
        }
    }

    private void end() {
        Yen owed = statement.outstanding();
        Map<String, Object> inputs = inputs(
                "asOf", statement.asOf(),
                "principal", statement.principalOutstanding(),
                "surcharge", statement.surcharge().outstanding(),
                "lateCharge", statement.lateCharge().outstanding());
        if (statement.settled()) {
            add(RepaymentText.SETTLED, ActClause.ACT_19_1, owed, inputs, statement.asOf());
        } else {
            add(
                    RepaymentText.OUTSTANDING,
                    ActClause.ACT_19_1,
                    owed,
                    inputs,
                    statement.asOf(),
                    statement.principalOutstanding(),
                    statement.surcharge().outstanding(),
                    statement.lateCharge().outstanding(),
                    owed);
        }
    }

    private void add(RepaymentText text, Clause clause, Yen effect, Map<String, Object> inputs, Object... arguments) {
        steps.add(new TraceStep(
                text.name(), clause, inputs, Outcome.PASSED, effect.amount(), Message.of(text, arguments)));
    }

    private static Map<String, Object> inputs(Object... namesAndValues) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            inputs.put((String) namesAndValues[i], written(namesAndValues[i + 1]));
        }
        return inputs;
    }

    private static Object written(Object value) {
        if (value instanceof Yen yen) {
            return yen.amount();
        }
        return value instanceof LocalDate date ? date.toString() : value;
    }
}
