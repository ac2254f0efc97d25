package jp.telework.subsidy.grant.duty.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.subsidy.call.domain.Calls;
import jp.telework.subsidy.grant.duty.domain.ProcessingTimes;

/** 処理期間の実績 of a call (適正化法第6条第2項). */
@ApplicationScoped
public class ReadProcessingTimes {

    private final Calls calls;
    private final ProcessingTimes times;

    ReadProcessingTimes(Calls calls, ProcessingTimes times) {
        this.calls = calls;
        this.times = times;
    }

    /**
     * The steps of a call that came to their end, by kind.
     *
     * @throws Refusal NOT_FOUND when there is no such call
     */
    @Transactional
    public List<ProcessingTimes.Spread> of(UUID callId) {
        if (calls.find(callId).isEmpty()) {
            throw Refusal.of(CommonError.NOT_FOUND);
        }
        return times.of(callId);
    }
}
