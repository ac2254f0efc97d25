package jp.telework.subsidy.grant.returning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.rule.TraceStep.Outcome;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.SampleCase;
import jp.telework.subsidy.grant.money.domain.PaymentInstruction;
import jp.telework.subsidy.grant.money.domain.PaymentKind;
import jp.telework.subsidy.grant.money.domain.PaymentRequest;
import jp.telework.subsidy.grant.money.domain.PaymentResult;
import org.junit.jupiter.api.Test;

/** 完結: an amount to be returned under article 18 keeps the case open, ordered or not. */
class ClosingPolicyTest {

    @Test
    void moneyOwedAndNotOrderedKeepsTheCaseOpen() {
        SampleCase sample = paid();
        assertThat(outcome(sample)).containsEntry("NOTHING_TO_RETURN", Outcome.PASSED);
        sample.act(
                "2027-05-10",
                GrantAction.CANCEL_PART,
                new Cancellation(CancellationBasis.ART_17, false, Yen.of(3_000_000), Yen.of(5_000_000), List.of()));
        assertThat(outcome(sample))
                .containsEntry("NOTHING_TO_RETURN", Outcome.FAILED)
                .containsEntry("CLAIMS_DEMANDED", Outcome.PASSED);
    }

    private static SampleCase paid() {
        SampleCase sample = SampleCase.running("2027-02-26")
                .reported("2027-03-10", "2027-02-26")
                .fixed("2027-03-20")
                .act(
                        "2027-03-22",
                        GrantAction.REQUEST_PAYMENT,
                        new PaymentRequest(PaymentKind.FINAL, SampleCase.GRANT, null));
        int request = sample.grant().file().acts().size();
        return sample.act(
                "2027-03-31",
                GrantAction.PAY,
                new PaymentInstruction(
                        request,
                        PaymentKind.FINAL,
                        SampleCase.GRANT,
                        "P-1",
                        PaymentResult.PAID,
                        LocalDate.of(2027, 3, 31)));
    }

    private static Map<String, Outcome> outcome(SampleCase sample) {
        Checks checks = new Checks();
        ClosingPolicy.judge(sample.grant(), LocalDate.of(2027, 6, 1), checks);
        return checks.steps().stream().collect(Collectors.toMap(TraceStep::rule, TraceStep::outcome));
    }
}
