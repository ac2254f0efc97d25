package jp.telework.seminar.dispatch.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.dispatch.domain.DispatchAction;
import jp.telework.seminar.dispatch.domain.DispatchRequest;
import jp.telework.seminar.dispatch.domain.DispatchRequests;
import org.jspecify.annotations.Nullable;

/** The one way in which a request moves, and how that is told. */
@ApplicationScoped
public class DispatchDesk implements CaseDesk.Cases<DispatchRequest, DispatchAction> {

    static final String KIND = "dispatch-request";

    private final CaseDesk desk;
    private final DispatchRequests requests;
    private final Journal journal;
    private final Clock clock;

    DispatchDesk(CaseDesk desk, DispatchRequests requests, Journal journal, Clock clock) {
        this.desk = desk;
        this.requests = requests;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Runs a command on a request.
     *
     * @param action what is attempted; the state must allow it
     * @throws Refusal NOT_FOUND, ILLEGAL_TRANSITION, STALE_VERSION, or what the checks refuse
     */
    DispatchRequest perform(
            Caller caller, UUID id, IfMatch ifMatch, DispatchAction action, CaseDesk.Work<DispatchRequest> work) {
        DispatchRequest request = desk.open(this, caller, id, ifMatch, action, actionName(action));
        DispatchAction meant = request.status().meant(action);
        journal.attempt(caseOf(id), actionName(meant));
        Instant now = now();
        journal.judge(checks -> work.judge(request, checks, now)).run();
        tell(request, meant);
        return request;
    }

    @Override
    public CaseRef reference(UUID id) {
        return caseOf(id);
    }

    @Override
    public Optional<DispatchRequest> find(Caller caller, UUID id, DispatchAction action) {
        return requests.find(Readers.of(caller), id);
    }

    @Override
    public void require(DispatchRequest request, DispatchAction action, Caller caller) {
        request.status().require(action, Readers.of(caller).isInside());
    }

    @Override
    public long version(DispatchRequest request, Caller caller) {
        return request.version(Readers.of(caller).isInside());
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
                DispatchSnapshot.of(request, reader == null));
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
