package jp.telework.subsidy.grant.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.text.Message;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.GrantProcedure;
import jp.telework.subsidy.grant.lifecycle.domain.GrantStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A refusal by state says which action comes first, where the law or the procedure names one. */
class GrantProcedureTest {

    @ParameterizedTest
    @CsvSource({
        "GRANTED, REPORT_PERFORMANCE, true, 先に「状況報告・着手」（status-reports）が必要です。",
        "IN_PROGRESS, FIX_AMOUNT, true, 先に「実績報告」（performance-report）が必要です。",
        "PERFORMANCE_REPORTED, CLOSE, true, 先に「額の確定」（final-amount）が必要です。",
        "SUSPENDED, REPORT_PERFORMANCE, false, 先に「命令の解除」（lifting）が必要です。",
        // 第13条第2項: a suspension follows an order to perform; 第18条: a repayment follows a return order.
        "IN_PROGRESS, SUSPEND, true, 先に「遂行命令」（performance-order）が必要です。",
        "PAID, REPAY, true, 先に「返還命令」（return-order）が必要です。",
        "APPLIED, REPORT_STATUS, true, 先に「決裁案の作成」（decision-draft）が必要です。",
        // The applicant is not told how far the decision is.
        "APPLIED, REPORT_STATUS, false, 先に「交付の決定」（decision）が必要です。",
    })
    void namesTheFirstStep(GrantStatus state, GrantAction wanted, boolean staff, String advice) {
        assertThat(sentence(state, wanted, staff)).endsWith("はできません。" + advice);
    }

    @ParameterizedTest
    @CsvSource({
        // No step is taken in order to withdraw, to cancel or to refuse, and nothing leads back.
        "APPLICATION_DRAFT, WITHDRAW",
        "APPLIED, CANCEL_WHOLE",
        "APPLICATION_DRAFT, REFUSE",
        "IN_PROGRESS, LIFT",
        "CLOSED, REQUEST_PAYMENT",
        "REJECTED, DECIDE",
    })
    void saysNothingWhereNoOrdinaryStepLeads(GrantStatus state, GrantAction wanted) {
        assertThat(sentence(state, wanted, true)).endsWith("はできません。");
    }

    @Test
    void readsInEnglishToo() {
        assertThat(message(GrantStatus.GRANTED, GrantAction.REPORT_PERFORMANCE, true)
                        .in(Language.EN))
                .contains("is not possible. First, \"")
                .endsWith("(status-reports) is needed.");
    }

    private static String sentence(GrantStatus state, GrantAction wanted, boolean staff) {
        return message(state, wanted, staff).in(Language.JA);
    }

    private static Message message(GrantStatus state, GrantAction wanted, boolean staff) {
        return Message.of(CommonError.ILLEGAL_TRANSITION, GrantProcedure.whyNot(state, wanted, staff));
    }
}
