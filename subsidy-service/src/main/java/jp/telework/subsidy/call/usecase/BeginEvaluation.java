package jp.telework.subsidy.call.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.domain.Calls;

/** The first application that passes the screening begins the evaluation of its call. */
@ApplicationScoped
public class BeginEvaluation {

    private final Calls calls;
    private final CallJournal journal;

    BeginEvaluation(Calls calls, CallJournal journal) {
        this.calls = calls;
        this.journal = journal;
    }

    /**
     * Begins it, unless it began before.
     *
     * @throws Refusal ILLEGAL_TRANSITION when the call is decided already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(UUID callId, Instant now) {
        Call call = calls.find(callId).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        if (call.beginEvaluation(now)) {
            journal.changed(call, "evaluation-began");
        }
    }
}
