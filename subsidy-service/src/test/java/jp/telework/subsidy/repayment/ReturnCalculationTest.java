package jp.telework.subsidy.repayment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.repayment.domain.Allocation;
import jp.telework.subsidy.repayment.domain.ChargeKind;
import jp.telework.subsidy.repayment.domain.ChargeTotal;
import jp.telework.subsidy.repayment.domain.DayLine;
import jp.telework.subsidy.repayment.domain.Payment;
import jp.telework.subsidy.repayment.domain.Receipt;
import jp.telework.subsidy.repayment.domain.ReturnBasis;
import jp.telework.subsidy.repayment.domain.ReturnCase;
import jp.telework.subsidy.repayment.domain.ReturnStatement;
import jp.telework.subsidy.repayment.domain.Waiver;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** The rows against a second calculation that walks day by day. */
class ReturnCalculationTest {

    private static final int CASES = 4_000;

    @Test
    void agreesWithTheWalkDayByDay() {
        Random random = new Random(19_550_827);
        int settled = 0;
        int withLate = 0;
        int severalSlices = 0;
        for (int i = 0; i < CASES; i++) {
            ReturnCase order = anyOrder(random);
            LocalDate asOf = order.orderedOn().plusDays(random.nextInt(120));
            ReturnStatement statement = order.statement(asOf);
            compare(statement, new NaiveReturn(order, asOf), "case " + i + ": " + order + " as of " + asOf);
            settled += statement.settled() ? 1 : 0;
            withLate += statement.lateChargeRows().isEmpty() ? 0 : 1;
            severalSlices += statement.slices().size() > 1 ? 1 : 0;
        }
        assertThat(settled).as("cases that end settled").isGreaterThan(CASES / 20);
        assertThat(withLate).as("cases with a late charge").isGreaterThan(CASES / 4);
        assertThat(severalSlices).as("cases with several slices").isGreaterThan(CASES / 4);
    }

    private static void compare(ReturnStatement statement, NaiveReturn naive, String order) {
        assertThat(statement.surcharge().accrued().amount()).as(order).isEqualTo(naive.surcharge);
        assertThat(statement.lateCharge().accrued().amount()).as(order).isEqualTo(naive.late);
        assertThat(statement.principalOutstanding().amount()).as(order).isEqualTo(naive.principal);
        assertThat(statement.surcharge().outstanding().amount()).as(order).isEqualTo(naive.surchargeOwed);
        assertThat(statement.lateCharge().outstanding().amount()).as(order).isEqualTo(naive.lateOwed);
        assertThat(statement.excess().amount()).as(order).isEqualTo(naive.excess);
        balances(statement.surcharge(), order);
        balances(statement.lateCharge(), order);
        statement.allocations().forEach(it -> balances(it, order));
        for (NaiveReturn.Day day : naive.days) {
            DayLine line = statement.days(day.date(), day.date()).get(0);
            assertThat(List.<Object>of(
                            line.principal().amount(),
                            line.surchargeBase().amount(),
                            line.lateBase().amount(),
                            tenThousandths(line.surcharge()),
                            tenThousandths(line.lateCharge())))
                    .as("%s on %s", order, day.date())
                    .isEqualTo(List.<Object>of(
                            day.principal(), day.surchargeBase(), day.lateBase(), day.surcharge(), day.late()));
        }
    }

    private static void balances(ChargeTotal total, String order) {
        assertThat(total.waived().plus(total.paid()).plus(total.outstanding()))
                .as(order)
                .isEqualTo(total.accrued());
    }

    private static void balances(Allocation it, String order) {
        assertThat(it.toPrincipal()
                        .plus(it.toSurcharge())
                        .plus(it.toLateCharge())
                        .plus(it.excess()))
                .as(order)
                .isEqualTo(it.amount());
    }

    private static ReturnCase anyOrder(Random random) {
        LocalDate orderedOn = LocalDate.of(2015, 4, 1).plusDays(random.nextInt(4_000));
        List<Receipt> receipts = new ArrayList<>();
        long received = 0;
        for (int i = random.nextInt(4); i >= 0; i--) {
            long amount = amount(random);
            received += amount;
            receipts.add(new Receipt(orderedOn.minusDays(random.nextInt(150)), Yen.of(amount)));
        }
        long principal = random.nextInt(5) == 0 ? received : random.nextLong(received + 1);
        List<Payment> payments = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            long amount = random.nextInt(4) == 0 ? principal : random.nextLong(principal + 2);
            payments.add(new Payment(orderedOn.plusDays(random.nextInt(100)), Yen.of(amount)));
        }
        List<Waiver> waivers = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            ChargeKind kind = random.nextBoolean() ? ChargeKind.SURCHARGE : ChargeKind.LATE_CHARGE;
            Yen amount = random.nextInt(3) == 0 ? null : Yen.of(random.nextLong(principal / 50 + 2));
            waivers.add(new Waiver(kind, amount, orderedOn.plusDays(random.nextInt(100)), "災害"));
        }
        long cancelled =
                switch (random.nextInt(4)) {
                    case 0 -> 0;
                    case 1 -> random.nextLong(principal + 1);
                    default -> principal;
                };
        return new ReturnCase(
                List.of(
                        new ReturnCase.Part(ReturnBasis.ART_18_2, Yen.of(principal - cancelled)),
                        new ReturnCase.Part(ReturnBasis.ART_17, Yen.of(cancelled))),
                orderedOn,
                orderedOn.plusDays(random.nextInt(40)),
                receipts,
                payments,
                waivers);
    }

    /** Small amounts, so that fractions matter, and huge ones, so that an overflow would show. */
    private static long amount(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> 1 + random.nextInt(5_000);
            case 1 -> 1 + random.nextInt(40_000_000);
            default -> 1 + random.nextLong(1_000_000_000_000L);
        };
    }

    @Test
    void keepsEveryTenThousandthOverAHundredYears() {
        LocalDate received = LocalDate.of(1990, 1, 1);
        Yen trillion = Yen.of(999_999_999_999L);
        ReturnStatement statement = ReturnCase.ordered(
                        ReturnBasis.ART_17, trillion, received, received, List.of(new Receipt(received, trillion)))
                .statement(LocalDate.of(2089, 12, 31));
        BigInteger days = BigInteger.valueOf(36_525);
        assertThat(tenThousandths(statement.surcharge().exact()))
                .isEqualTo(BigInteger.valueOf(999_999_999_999L).multiply(days).multiply(BigInteger.valueOf(3)));
        assertThat(statement.surchargeRows()).hasSize(1);
        assertThat(statement.days()).hasSize(36_525);
    }

    private static BigInteger tenThousandths(BigFraction charge) {
        return charge.bigDecimalValue(4, RoundingMode.UNNECESSARY).unscaledValue();
    }
}
