package jp.telework.subsidy.grant.life;

import java.util.Optional;
import jp.telework.platform.caller.Caller;
import jp.telework.subsidy.grant.approval.usecase.ApproveDraft;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;

/** What is done in a random life. A heavier deed is tried more often, so that lives come far. */
enum Deed {
    APPLY(GrantAction.APPLY, 20, Hands.APPLICANT, EarlyDeeds::apply),
    RETURN_APPLICATION(GrantAction.RETURN_APPLICATION, 2, Hands.OFFICER, EarlyDeeds::returnApplication),
    DRAFT(GrantAction.DRAFT_DECISION, 20, Hands.OFFICER, EarlyDeeds::draft),
    RETURN_DRAFT(GrantAction.RETURN_DRAFT, 2, Hands.APPROVER, EarlyDeeds::returnDraft),
    APPROVE_EARLY_START(GrantAction.APPROVE_EARLY_START, 2, Hands.APPROVER, EarlyDeeds::approveEarlyStart),
    DECIDE(GrantAction.DECIDE, 20, Hands.APPROVER, (life, share) -> life.routes()
            .decide()),
    REFUSE(GrantAction.REFUSE, 1, Hands.APPROVER, EarlyDeeds::refuse),
    WITHDRAW(GrantAction.WITHDRAW, 1, Hands.APPLICANT, EarlyDeeds::withdraw),
    REPORT_STATUS(GrantAction.REPORT_STATUS, 8, Hands.APPLICANT, EarlyDeeds::reportStatus),
    REQUEST_CHANGE(GrantAction.REQUEST_CHANGE, 4, Hands.APPLICANT, EarlyDeeds::requestChange),
    APPROVE_CHANGE(GrantAction.APPROVE_CHANGE, 6, Hands.OFFICER, EarlyDeeds::approveChange),
    REFUSE_CHANGE(GrantAction.REFUSE_CHANGE, 2, Hands.OFFICER, EarlyDeeds::refuseChange),
    GIVE_UP(GrantAction.REQUEST_DISCONTINUATION, 1, Hands.APPLICANT, EarlyDeeds::giveUp),
    APPROVE_GIVING_UP(GrantAction.APPROVE_DISCONTINUATION, 2, Hands.OFFICER, EarlyDeeds::approveGivingUp),
    REFUSE_GIVING_UP(GrantAction.REFUSE_DISCONTINUATION, 2, Hands.OFFICER, EarlyDeeds::refuseGivingUp),
    REQUEST_CARRY_OVER(GrantAction.REQUEST_CARRY_OVER, 2, Hands.APPLICANT, EarlyDeeds::requestCarryOver),
    APPROVE_CARRY_OVER(GrantAction.APPROVE_CARRY_OVER, 4, Hands.OFFICER, EarlyDeeds::approveCarryOver),
    REFUSE_CARRY_OVER(GrantAction.REFUSE_CARRY_OVER, 1, Hands.OFFICER, EarlyDeeds::refuseCarryOver),
    ORDER_PERFORMANCE(GrantAction.ORDER_PERFORMANCE, 1, Hands.OFFICER, EarlyDeeds::orderPerformance),
    SUSPEND(GrantAction.SUSPEND, 2, Hands.OFFICER, EarlyDeeds::suspend),
    LIFT(GrantAction.LIFT, 8, Hands.OFFICER, EarlyDeeds::lift),
    REPORT_YEAR_END(GrantAction.REPORT_YEAR_END, 2, Hands.APPLICANT, EarlyDeeds::reportYearEnd),
    REPORT(GrantAction.REPORT_PERFORMANCE, 10, Hands.APPLICANT, EarlyDeeds::report),
    ORDER_CORRECTION(GrantAction.ORDER_CORRECTION, 2, Hands.OFFICER, EarlyDeeds::orderCorrection),
    FIX(GrantAction.FIX_AMOUNT, 12, Hands.OFFICER, MoneyDeeds::fix),
    REQUEST_PAYMENT(GrantAction.REQUEST_PAYMENT, 10, Hands.APPLICANT, MoneyDeeds::requestPayment),
    PAY(GrantAction.PAY, 14, Hands.OFFICER, MoneyDeeds::pay),
    LOOK_UP(GrantAction.LOOK_UP_PAYMENT, 6, Hands.OFFICER, MoneyDeeds::lookUp),
    CANCEL_PART(GrantAction.CANCEL_PART, 3, Hands.APPROVER, MoneyDeeds::cancelPart),
    CANCEL_WHOLE(GrantAction.CANCEL_WHOLE, 1, Hands.APPROVER, MoneyDeeds::cancelWhole),
    ORDER_RETURN(GrantAction.ORDER_RETURN, 8, Hands.OFFICER, MoneyDeeds::orderReturn),
    EXTEND(GrantAction.EXTEND_DUE_DATE, 2, Hands.OFFICER, MoneyDeeds::extend),
    WAIVE(GrantAction.WAIVE_CHARGES, 3, Hands.OFFICER, MoneyDeeds::waive),
    REPAY(GrantAction.REPAY, 14, Hands.OFFICER, MoneyDeeds::repay),
    REPORT_TAX(GrantAction.REPORT_CONSUMPTION_TAX, 5, Hands.APPLICANT, MoneyDeeds::reportTax),
    CLOSE(GrantAction.CLOSE, 6, Hands.OFFICER, MoneyDeeds::close),
    REGISTER_ASSET(GrantAction.REGISTER_ASSET, 4, Hands.APPLICANT, AfterDeeds::registerAsset),
    REQUEST_DISPOSAL(GrantAction.REQUEST_DISPOSAL, 5, Hands.APPLICANT, AfterDeeds::requestDisposal),
    APPROVE_DISPOSAL(GrantAction.APPROVE_DISPOSAL, 5, Hands.OFFICER, AfterDeeds::approveDisposal),
    REFUSE_DISPOSAL(GrantAction.REFUSE_DISPOSAL, 1, Hands.OFFICER, AfterDeeds::refuseDisposal),
    REPORT_OUTCOME(GrantAction.REPORT_OUTCOME, 5, Hands.APPLICANT, AfterDeeds::reportOutcome),
    APPROVE(GrantAction.APPROVE, 16, Hands.APPROVER, (life, share) -> life.routes()
            .approve()),
    APPROVE_AS_SECOND(GrantAction.APPROVE, 16, Hands.SECOND, (life, share) -> life.routes()
            .approve()),
    APPROVE_BY_OTHER_ACCOUNT(GrantAction.APPROVE, 4, Hands.OTHER_ACCOUNT, (life, share) -> life.routes()
            .approve()),
    RETURN_DISPOSITION(
            GrantAction.RETURN_DISPOSITION,
            2,
            Hands.APPROVER,
            (life, share) -> Optional.of(ApproveDraft.giveBack("差戻し"))),
    INSPECT(GrantAction.INSPECT, 1, Hands.OFFICER, AfterDeeds::inspect);

    /** Makes the command of a step on a case; empty when the case has nothing that it could be about. */
    interface Attempt {
        Optional<GrantCommand> on(Life life, int share);
    }

    private final GrantAction action;
    private final int weight;
    private final Caller caller;
    private final Attempt attempt;

    Deed(GrantAction action, int weight, Caller caller, Attempt attempt) {
        this.action = action;
        this.weight = weight;
        this.caller = caller;
        this.attempt = attempt;
    }

    GrantAction action() {
        return action;
    }

    int weight() {
        return weight;
    }

    Caller caller() {
        return caller;
    }

    Optional<GrantCommand> on(Life life, int share) {
        return attempt.on(life, share);
    }
}
