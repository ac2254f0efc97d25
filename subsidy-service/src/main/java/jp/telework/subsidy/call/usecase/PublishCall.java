package jp.telework.subsidy.call.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.budget.usecase.MoveBudget;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.domain.CallAction;
import jp.telework.subsidy.call.domain.Calls;

/** An officer publishes a call: its rules are pinned, its receipt numbers and its budget opened. */
@ApplicationScoped
public class PublishCall {

    private final Calls calls;
    private final MoveBudget budget;
    private final CallJournal journal;
    private final Journal attempts;
    private final Clock clock;

    PublishCall(Calls calls, MoveBudget budget, CallJournal journal, Journal attempts, Clock clock) {
        this.calls = calls;
        this.budget = budget;
        this.journal = journal;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Call handle(UUID id, IfMatch ifMatch) {
        attempts.attempt(CallJournal.caseOf(id), "PUBLISH_CALL");
        Call call = calls.find(id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        call.require(CallAction.PUBLISH, clock.instant());
        ifMatch.check(call.version());
        call.publish(calls.nextSeriesNumber(call.fiscalYear()), clock.instant());
        calls.pinRules(call);
        calls.openReceiptNumbers(id);
        budget.open(id, call.budgetYen());
        journal.changed(call, "published");
        return call;
    }
}
