package jp.telework.subsidy.grant.duty.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.approval.domain.DraftReturn;
import jp.telework.subsidy.grant.decision.domain.ApplicationReturn;
import jp.telework.subsidy.grant.decision.domain.DecisionDraft;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.ProcessingStep;
import jp.telework.subsidy.grant.lifecycle.domain.SampleCase;
import jp.telework.subsidy.grant.money.domain.PaymentInstruction;
import jp.telework.subsidy.grant.money.domain.PaymentKind;
import jp.telework.subsidy.grant.money.domain.PaymentLookup;
import jp.telework.subsidy.grant.money.domain.PaymentRequest;
import jp.telework.subsidy.grant.money.domain.PaymentResult;
import jp.telework.subsidy.grant.progress.domain.CorrectiveOrder;
import org.junit.jupiter.api.Test;

/** The days that the ministry uses, and those that it does not. */
class ProcessingPolicyTest {

    private static ProcessingStep step(SampleCase sample, ProcessingStep.Kind kind, String today) {
        return ProcessingPolicy.of(sample.grant(), LocalDate.parse(today)).stream()
                .filter(step -> step.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theScreeningRunsUntilTheResultIsAnnounced() {
        ProcessingStep screening = step(new SampleCase(), ProcessingStep.Kind.SCREENING, "2026-05-13");
        assertThat(screening.daysUsed())
                .as("33 days, 3 of them with the applicant")
                .isEqualTo(30);
        assertThat(screening.daysPaused()).isEqualTo(3);
        assertThat(screening.endedOn()).isNull();
    }

    @Test
    void correctionsStopTheClockAndAResubmissionStartsItAgain() {
        SampleCase sample = new SampleCase()
                .applied("2026-06-01")
                .act("2026-06-11", GrantAction.RETURN_APPLICATION, new ApplicationReturn("見積書"));
        assertThat(step(sample, ProcessingStep.Kind.DECISION, "2026-06-21")).satisfies(it -> {
            assertThat(it.daysUsed()).isEqualTo(10);
            assertThat(it.daysPaused()).isEqualTo(10);
            assertThat(it.paused()).isTrue();
        });
        sample.applied("2026-06-25");
        assertThat(step(sample, ProcessingStep.Kind.DECISION, "2026-07-15")).satisfies(it -> {
            assertThat(it.daysUsed()).isEqualTo(30);
            assertThat(it.paused()).isFalse();
            assertThat(it.exceeded())
                    .as("the thirtieth day still belongs to the period")
                    .isFalse();
        });
        assertThat(step(sample, ProcessingStep.Kind.DECISION, "2026-07-16").exceeded())
                .isTrue();
        sample.decided("2026-07-10", "2026-07-27", "2027-02-26");
        assertThat(step(sample, ProcessingStep.Kind.DECISION, "2026-12-01")).satisfies(it -> {
            assertThat(it.endedOn()).isEqualTo("2026-07-10");
            assertThat(it.daysUsed()).isEqualTo(25);
            assertThat(it.daysPaused()).isEqualTo(14);
        });
    }

    @Test
    void draftsWithinTheMinistryLeaveNoTrace() {
        SampleCase sample = new SampleCase().applied("2026-06-01");
        List<ProcessingStep> before = ProcessingPolicy.of(sample.grant(), LocalDate.of(2026, 6, 20));
        sample.act(
                        "2026-06-10",
                        GrantAction.DRAFT_DECISION,
                        new DecisionDraft(
                                SampleCase.GRANT,
                                List.of(),
                                Yen.ZERO,
                                LocalDate.of(2027, 2, 26),
                                List.of(),
                                List.of(),
                                null,
                                null))
                .act("2026-06-12", GrantAction.RETURN_DRAFT, new DraftReturn("条件", null));
        assertThat(ProcessingPolicy.of(sample.grant(), LocalDate.of(2026, 6, 20)))
                .isEqualTo(before);
    }

    @Test
    void aCorrectiveOrderStopsTheFixing() {
        SampleCase sample = SampleCase.running("2027-02-26")
                .reported("2027-03-01", "2027-02-26")
                .act(
                        "2027-03-11",
                        GrantAction.ORDER_CORRECTION,
                        new CorrectiveOrder(List.of(), "証憑", LocalDate.of(2027, 3, 31)))
                .reported("2027-03-21", "2027-02-26")
                .fixed("2027-03-30");
        assertThat(step(sample, ProcessingStep.Kind.FINAL_AMOUNT, "2027-06-01")).satisfies(it -> {
            assertThat(it.daysUsed()).isEqualTo(19);
            assertThat(it.daysPaused()).isEqualTo(10);
        });
    }

    @Test
    void aPaymentEndsWithItsReceiptEvenWhenFoundOutLater() {
        SampleCase sample = SampleCase.running("2027-02-26")
                .reported("2027-03-01", "2027-02-26")
                .fixed("2027-03-30")
                .act(
                        "2027-04-05",
                        GrantAction.REQUEST_PAYMENT,
                        new PaymentRequest(PaymentKind.FINAL, SampleCase.GRANT, null));
        int request = sample.grant().file().require(PaymentRequest.class).number();
        sample.act(
                "2027-04-10",
                GrantAction.PAY,
                new PaymentInstruction(request, PaymentKind.FINAL, SampleCase.GRANT, "X", PaymentResult.UNKNOWN, null));
        assertThat(step(sample, ProcessingStep.Kind.PAYMENT, "2027-04-15").daysUsed())
                .isEqualTo(10);
        int instruction =
                sample.grant().file().require(PaymentInstruction.class).number();
        sample.act(
                "2027-04-20",
                GrantAction.LOOK_UP_PAYMENT,
                new PaymentLookup(instruction, PaymentResult.PAID, LocalDate.of(2027, 4, 12), null));
        assertThat(step(sample, ProcessingStep.Kind.PAYMENT, "2027-06-01")).satisfies(it -> {
            assertThat(it.endedOn()).isEqualTo("2027-04-12");
            assertThat(it.daysUsed()).isEqualTo(7);
        });
    }
}
