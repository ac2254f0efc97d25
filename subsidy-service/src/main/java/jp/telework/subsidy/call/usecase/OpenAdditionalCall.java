package jp.telework.subsidy.call.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.command.Journal;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.domain.CallAction;
import jp.telework.subsidy.call.domain.Calls;
import jp.telework.subsidy.programme.domain.SubsidyError;
import org.jspecify.annotations.Nullable;

/** 追加公募: an officer drafts a second call under the same rules for the money that the first left. */
@ApplicationScoped
public class OpenAdditionalCall {

    private final Calls calls;
    private final CallJournal journal;
    private final Journal attempts;
    private final Clock clock;
    private final Ids ids;

    OpenAdditionalCall(Calls calls, CallJournal journal, Journal attempts, Clock clock, Ids ids) {
        this.calls = calls;
        this.journal = journal;
        this.attempts = attempts;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Drafts it.
     *
     * @param title null keeps the first call's
     * @throws Refusal ADDITIONAL_CALL_EXISTS, so that the money is not given twice
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Call handle(UUID id, @Nullable String title, Instant opensAt, Instant closesAt) {
        attempts.attempt(CallJournal.caseOf(id), "OPEN_ADDITIONAL_CALL");
        Call call = calls.lock(id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        call.require(CallAction.OPEN_ADDITIONAL, clock.instant());
        if (calls.hasAdditional(id)) {
            throw Refusal.of(SubsidyError.ADDITIONAL_CALL_EXISTS);
        }
        Call additional = call.additional(ids.next(), title, opensAt, closesAt, clock.instant());
        calls.add(additional);
        journal.changed(additional, "created");
        return additional;
    }
}
