package jp.telework.seminar.dispatch.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.dispatch.domain.DispatchAction;
import jp.telework.seminar.dispatch.domain.DispatchRequest;
import jp.telework.seminar.dispatch.domain.DispatchRequests;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which a request moves: opened for its caller, state before version, the rules judged together, the
 * change made last, and everything journalled.
 */
@ApplicationScoped
public class DispatchDesk {

    static final String KIND = "dispatch-request";

    private final DispatchRequests requests;
    private final Journal journal;
    private final Clock clock;

    DispatchDesk(DispatchRequests requests, Journal journal, Clock clock) {
        this.requests = requests;
        this.journal = journal;
        this.clock = clock;
    }

    /** Judges a command by the checks; what it answers is done when all of them are kept. */
    interface Work {
        Runnable judge(DispatchRequest request, Checks checks, Instant now);
    }

    /**
     * Runs a command on a request.
     *
     * @param action what is attempted; the state must allow it
     * @throws Refusal NOT_FOUND, ILLEGAL_TRANSITION, STALE_VERSION, or what the checks refuse
     */
    DispatchRequest perform(Caller caller, UUID id, IfMatch ifMatch, DispatchAction action, Work work) {
        journal.attempt(caseOf(id), actionName(action));
        DispatchRequest request =
                requests.find(Readers.of(caller), id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        request.require(action);
        ifMatch.check(request.version());
        Instant now = now();
        journal.judge(checks -> work.judge(request, checks, now)).run();
        tell(request, action);
        return request;
    }

    void tell(DispatchRequest request, DispatchAction action) {
        tell(
                request,
                action.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                action.isInternal() ? null : request.organisation());
    }

    /** A change that the clock asks for. */
    void attempt(DispatchRequest request, String attempted) {
        journal.attempt(caseOf(request.id()), attempted);
    }

    void tell(DispatchRequest request, String what) {
        tell(request, what, request.organisation());
    }

    /** An event without an organisation is for the office alone. */
    private void tell(DispatchRequest request, String what, @Nullable CorporateNumber reader) {
        journal.changed(
                caseOf(request.id()),
                "jp.telework.seminar.dispatch-request." + what + ".v1",
                reader,
                DispatchSnapshot.of(request));
    }

    Instant now() {
        return clock.instant();
    }

    public static CaseRef caseOf(UUID id) {
        return new CaseRef(KIND, id);
    }

    /** The action as audit rows name it. */
    static String actionName(DispatchAction action) {
        return "DISPATCH_" + action;
    }
}
