package jp.telework.subsidy.call.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.subsidy.call.domain.Calls;

/** Gives a submission its number in the call. */
@ApplicationScoped
public class DrawReceiptNumber {

    private final Calls calls;

    DrawReceiptNumber(Calls calls) {
        this.calls = calls;
    }

    @Transactional
    public long handle(UUID callId) {
        return calls.nextReceiptNumber(callId);
    }
}
