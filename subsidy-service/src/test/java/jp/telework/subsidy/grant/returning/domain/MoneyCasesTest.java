package jp.telework.subsidy.grant.returning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.Amounts;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile.Entry;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;
import jp.telework.subsidy.grant.lifecycle.domain.SampleCase;
import jp.telework.subsidy.grant.money.domain.PaymentInstruction;
import jp.telework.subsidy.grant.money.domain.PaymentKind;
import jp.telework.subsidy.grant.money.domain.PaymentRequest;
import jp.telework.subsidy.grant.money.domain.PaymentResult;
import jp.telework.subsidy.grant.returning.domain.CancellationPolicy.Wish;
import jp.telework.subsidy.repayment.domain.ChargeKind;
import jp.telework.subsidy.repayment.domain.ReturnStatement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Whole cases that an official can check by hand: {@code money-cases.csv}. Each row goes through the policies day by day,
 * from the advance to the last charge; its last column is the calculation.
 */
class MoneyCasesTest {

    private static final List<Reason> REASONS = List.of(new Reason("OTHER_USE", "第17条第1項", "他の用途に使用した。"));

    /** One thing that happens on a day. Things of a day happen in the order of the columns. */
    private record Happening(LocalDate day, int column, String[] part) {}

    private SampleCase sample = new SampleCase();
    private final List<Integer> orders = new ArrayList<>();

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/money-cases.csv", numLinesToSkip = 1)
    void computesTheTable(ArgumentsAccessor row) {
        sample = new SampleCase()
                .applied("2023-06-15")
                .decided("2023-07-03", "2023-07-18", "2027-02-26", Yen.of(row.getLong(2)))
                .begun("2023-08-01");
        happenings(row).forEach(this::happen);
        LocalDate asOf = LocalDate.parse(Objects.requireNonNull(row.getString(10)));
        String found = orders.stream()
                .map(order -> told(ReturnPolicy.account(sample.grant(), order).statement(asOf)))
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(row.getString(11));
        assertThat(new ReturnOrders(sample.grant().file(), asOf).outstanding()).isEqualTo(Yen.of(row.getLong(12)));
    }

    private static String told(ReturnStatement statement) {
        return statement.principalOutstanding() + "/" + statement.surcharge().accrued() + "/"
                + statement.lateCharge().accrued() + "/" + statement.outstanding();
    }

    private static List<Happening> happenings(ArgumentsAccessor row) {
        List<Happening> all = new ArrayList<>();
        for (int column = 3; column <= 9; column++) {
            String cell = row.getString(column);
            if (cell != null) {
                for (String text : cell.split(" ")) {
                    String[] part = text.split("=");
                    boolean numbered = column == 7 || column == 8;
                    all.add(new Happening(LocalDate.parse(part[numbered ? 1 : 0]), column, part));
                }
            }
        }
        return all.stream()
                .sorted(Comparator.comparing(Happening::day).thenComparing(Happening::column))
                .toList();
    }

    private void happen(Happening it) {
        Checks checks = new Checks();
        switch (it.column()) {
            case 3 -> pay(it);
            case 4 -> fix(it);
            case 5 -> cancel(it, checks);
            case 6 -> order(it, checks);
            case 7 -> repay(it, checks);
            case 8 -> waive(it, checks);
            default -> sample.act(it.day().toString(), GrantAction.CLOSE, new Closing(null));
        }
    }

    private void pay(Happening it) {
        String day = it.day().toString();
        Yen amount = yen(it.part()[1]);
        assertThat(Amounts.of(sample.grant().file()).payableYen()).isGreaterThanOrEqualTo(amount);
        PaymentKind kind = sample.grant().fixedYen().isPresent() ? PaymentKind.FINAL : PaymentKind.ADVANCE;
        sample.act(day, GrantAction.REQUEST_PAYMENT, new PaymentRequest(kind, amount, "前払金"));
        int request = sample.grant().file().acts().size();
        sample.act(
                day,
                GrantAction.PAY,
                new PaymentInstruction(request, kind, amount, "P-" + request, PaymentResult.PAID, it.day()));
        complete();
    }

    private void fix(Happening it) {
        sample.reported(it.day().toString(), it.day().toString()).fixed(it.day().toString(), yen(it.part()[1]));
        complete();
    }

    private void complete() {
        Grant grant = sample.grant();
        if (grant.fixedYen().filter(grant.paidYen()::equals).isPresent()) {
            grant.complete(GrantAction.COMPLETE_PAYMENT);
        }
    }

    private void cancel(Happening it, Checks checks) {
        boolean whole = it.part()[2].equals("全部");
        CancellationBasis basis = it.part()[1].equals("17条") ? CancellationBasis.ART_17 : CancellationBasis.ART_10;
        var cancellation = CancellationPolicy.cancellation(
                new Wish(basis, whole, whole ? null : yen(it.part()[2]), REASONS), sample.grant(), checks);
        checks.refuseIfAny();
        sample.act(it.day().toString(), whole ? GrantAction.CANCEL_WHOLE : GrantAction.CANCEL_PART, cancellation);
    }

    private void order(Happening it, Checks checks) {
        ReturnOrder order =
                ReturnPolicy.order(LocalDate.parse(it.part()[1]), REASONS, sample.grant(), it.day(), checks);
        checks.refuseIfAny();
        sample.act(it.day().toString(), GrantAction.ORDER_RETURN, order);
        orders.add(sample.grant().file().acts().size());
    }

    private void repay(Happening it, Checks checks) {
        Entry<ReturnOrder> order = chosen(it, checks);
        var repayment = ReturnPolicy.repayment(order, yen(it.part()[2]), it.day(), "R", it.day(), checks);
        var after = ReturnPolicy.after(ReturnPolicy.with(repayment, sample.grant()), it.day(), "/amountYen", checks);
        checks.refuseIfAny();
        sample.act(it.day().toString(), GrantAction.REPAY, repayment);
        if (after.settled() && new ReturnOrders(sample.grant().file(), it.day()).othersAreSettled(order)) {
            sample.grant().complete(GrantAction.COMPLETE_REPAYMENT);
        }
    }

    private void waive(Happening it, Checks checks) {
        ChargeKind kind = it.part()[2].equals("加算金") ? ChargeKind.SURCHARGE : ChargeKind.LATE_CHARGE;
        Yen amount = it.part()[3].equals("全部") ? null : yen(it.part()[3]);
        var waiver = ReturnPolicy.waiver(chosen(it, checks), kind, amount, "災害", sample.grant(), checks);
        checks.refuseIfAny();
        sample.act(it.day().toString(), GrantAction.WAIVE_CHARGES, waiver);
    }

    private Entry<ReturnOrder> chosen(Happening it, Checks checks) {
        int order = orders.get(Integer.parseInt(it.part()[0]) - 1);
        return new ReturnOrders(sample.grant().file(), it.day()).chosen(order, checks);
    }

    private static Yen yen(String digits) {
        return Yen.of(Long.parseLong(digits));
    }
}
