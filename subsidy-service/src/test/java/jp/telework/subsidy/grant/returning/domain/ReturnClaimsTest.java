package jp.telework.subsidy.grant.returning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.Amounts;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.SampleCase;
import jp.telework.subsidy.grant.money.domain.AmountFixing;
import jp.telework.subsidy.grant.money.domain.PaymentInstruction;
import jp.telework.subsidy.grant.money.domain.PaymentKind;
import jp.telework.subsidy.grant.money.domain.PaymentLookup;
import jp.telework.subsidy.grant.money.domain.PaymentRequest;
import jp.telework.subsidy.grant.money.domain.PaymentResult;
import jp.telework.subsidy.grant.progress.domain.PerformanceReport;
import jp.telework.subsidy.repayment.domain.Payment;
import jp.telework.subsidy.repayment.domain.ReturnCase;
import org.junit.jupiter.api.Test;

/** Which yen come back on which basis, and that the case's row agrees with the statement of the order. */
class ReturnClaimsTest {

    private static final LocalDate PAID = LocalDate.of(2026, 9, 1);

    /** A grant of 8,000,000, of which an advance was paid. */
    private static SampleCase advanced(long yen) {
        return advanced(SampleCase.running("2027-02-26"), yen);
    }

    private static SampleCase advanced(SampleCase sample, long yen) {
        int request = requested(sample, yen);
        return sample.act("2026-09-01", GrantAction.PAY, instruction(request, yen, PaymentResult.PAID));
    }

    private static int requested(SampleCase sample, long yen) {
        sample.act(
                "2026-09-01", GrantAction.REQUEST_PAYMENT, new PaymentRequest(PaymentKind.ADVANCE, Yen.of(yen), "前払金"));
        return sample.grant().file().acts().size();
    }

    private static PaymentInstruction instruction(int request, long yen, PaymentResult outcome) {
        return new PaymentInstruction(
                request,
                PaymentKind.ADVANCE,
                Yen.of(yen),
                "P-" + request,
                outcome,
                outcome == PaymentResult.PAID ? PAID : null);
    }

    private static void cancelled(SampleCase sample, String day, CancellationBasis basis, long yen) {
        sample.act(day, GrantAction.CANCEL_PART, new Cancellation(basis, false, Yen.of(yen), null, List.of()));
    }

    private static void fixed(SampleCase sample, long yen) {
        sample.reported("2027-03-01", "2027-02-26");
        int report = sample.grant().file().require(PerformanceReport.class).number();
        sample.act(
                "2027-03-10",
                GrantAction.FIX_AMOUNT,
                new AmountFixing(report, Yen.of(yen), "R08-FT/1", List.of(), List.of(), null, null, List.of(), null));
    }

    private static List<String> claims(SampleCase sample) {
        return ReturnClaims.open(sample.grant().file()).stream()
                .map(part -> part.basis() + " " + part.amountYen())
                .toList();
    }

    @Test
    void whatTheFixingLeavesOfAnAdvanceComesBackAsExcess() {
        SampleCase sample = advanced(8_000_000);
        assertThat(claims(sample)).isEmpty();
        fixed(sample, 7_000_000);
        assertThat(claims(sample)).containsExactly("ART_18_2 1000000");
    }

    @Test
    void aCancellationTakesTheUnpaidPartFirst() {
        SampleCase sample = advanced(5_000_000);
        cancelled(sample, "2026-10-01", CancellationBasis.ART_17, 3_000_000);
        assertThat(claims(sample)).isEmpty();
    }

    @Test
    void eachYenComesBackOnTheBasisThatTookItAway() {
        SampleCase sample = advanced(7_500_000);
        cancelled(sample, "2026-10-01", CancellationBasis.ART_10, 1_000_000);
        cancelled(sample, "2026-11-01", CancellationBasis.ART_17, 2_000_000);
        fixed(sample, 4_900_000);
        assertThat(claims(sample)).containsExactly("ART_17 2000000", "ART_10 500000", "ART_18_2 100000");
    }

    /** It was paid before the cancellation, but found only later. */
    @Test
    void aPaymentFoundLaterCountsFromItsInstruction() {
        SampleCase sample = SampleCase.running("2027-02-26");
        int request = requested(sample, 6_000_000);
        sample.act("2026-09-01", GrantAction.PAY, instruction(request, 6_000_000, PaymentResult.UNKNOWN));
        int instruction = sample.grant().file().acts().size();
        cancelled(sample, "2026-10-01", CancellationBasis.ART_17, 3_000_000);
        assertThat(claims(sample)).isEmpty();
        sample.act(
                "2026-10-02",
                GrantAction.LOOK_UP_PAYMENT,
                new PaymentLookup(instruction, PaymentResult.PAID, PAID, "通帳"));
        assertThat(claims(sample)).containsExactly("ART_17 1000000");
    }

    @Test
    void whatWasOrderedIsNotOrderedAgain() {
        SampleCase sample = advanced(8_000_000);
        fixed(sample, 7_000_000);
        sample.act(
                "2027-03-20",
                GrantAction.ORDER_RETURN,
                new ReturnOrder(ReturnClaims.open(sample.grant().file()), LocalDate.of(2027, 4, 9), List.of()));
        assertThat(claims(sample)).isEmpty();
    }

    /** For any amounts paid back in any pieces: the row counts the principal that the statement allocates. */
    @Test
    void theRowCountsThePrincipalThatTheStatementAllocates() {
        Random random = new Random(19_550_827);
        for (int round = 0; round < 300; round++) {
            SampleCase sample = advanced(8_000_000);
            long cancelled = 1 + random.nextInt(7_999_999);
            cancelled(sample, "2026-10-01", CancellationBasis.ART_17, cancelled);
            fixed(sample, Math.min(8_000_000 - cancelled, random.nextInt(8_000_000)));
            sample.act(
                    "2027-03-20",
                    GrantAction.ORDER_RETURN,
                    new ReturnOrder(ReturnClaims.open(sample.grant().file()), LocalDate.of(2027, 4, 9), List.of()));
            int order = sample.grant().file().acts().size();
            for (int i = random.nextInt(5); i > 0; i--) {
                LocalDate day = LocalDate.of(2027, 3, 20).plusDays(random.nextInt(60));
                Yen amount = Yen.of(1 + random.nextInt(4_000_000));
                ReturnCase account = ReturnPolicy.account(sample.grant(), order).with(new Payment(day, amount));
                if (account.statement(LocalDate.of(2027, 6, 1)).excess().equals(Yen.ZERO)) {
                    sample.act("2027-06-01", GrantAction.REPAY, new Repayment(order, amount, day, "R-" + i));
                }
            }
            ReturnCase account = ReturnPolicy.account(sample.grant(), order);
            Yen left = account.statement(LocalDate.of(2027, 6, 1)).principalOutstanding();
            assertThat(sample.grant().returnedYen().plus(left)).isEqualTo(account.principal());
        }
    }

    @Test
    void aBudgetKeepsWhatWasSent() {
        SampleCase sample = advanced(5_000_000);
        Amounts amounts = Amounts.of(sample.grant().file());
        assertThat(amounts.boundYen(Yen.of(8_000_000))).isEqualTo(Yen.of(8_000_000));
        assertThat(amounts.boundYen(Yen.of(3_000_000))).isEqualTo(Yen.of(5_000_000));
        assertThat(amounts.payableYen()).isEqualTo(Yen.of(3_000_000));
    }

    /** Acts and calculations name the bases alike. */
    @Test
    void everyBasisOfAnActIsOneOfTheCalculation() {
        assertThat(ReturnBasis.values())
                .extracting(Enum::name)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(jp.telework.subsidy.repayment.domain.ReturnBasis.values())
                                .map(Enum::name)
                                .toList());
    }
}
