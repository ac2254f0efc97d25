package jp.telework.platform.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;

/**
 * The one order in which a command meets a case: found within the caller's scope, state, version, rules all together, change.
 * What is told to the journal afterwards is the feature's own.
 */
@ApplicationScoped
public class CaseDesk {

    private final Journal journal;
    private final Clock clock;

    CaseDesk(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The cases of one kind.
     *
     * @param <C> the aggregate
     * @param <A> its actions
     */
    public interface Cases<C, A> {

        CaseRef reference(UUID id);

        /** A case that the caller may change by the action. */
        Optional<C> find(Caller caller, UUID id, A action);

        /** Refuses an action that the state does not allow, as far as the caller may know the state. */
        void require(C theCase, A action, Caller caller);

        /** The version as the caller may know it. */
        long version(C theCase, Caller caller);
    }

    /** Judges a command by the checks; what it answers is done when all of them are kept. */
    public interface Work<C> {
        Runnable judge(C theCase, Checks checks, Instant now);
    }

    /**
     * Runs a command on a case.
     *
     * @param attempted the action as audit rows name it
     * @throws Refusal NOT_FOUND, ILLEGAL_TRANSITION, STALE_VERSION, or what the checks refuse
     */
    public <C, A> C run(
            Cases<C, A> cases, Caller caller, UUID id, IfMatch ifMatch, A action, String attempted, Work<C> work) {
        C theCase = open(cases, caller, id, ifMatch, action, attempted);
        Instant now = clock.instant();
        journal.judge(checks -> work.judge(theCase, checks, now)).run();
        return theCase;
    }

    /**
     * Opens a case for a command that judges and changes it by itself.
     *
     * @throws Refusal NOT_FOUND, ILLEGAL_TRANSITION or STALE_VERSION
     */
    public <C, A> C open(Cases<C, A> cases, Caller caller, UUID id, IfMatch ifMatch, A action, String attempted) {
        journal.attempt(cases.reference(id), attempted);
        C theCase = cases.find(caller, id, action).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        cases.require(theCase, action, caller);
        ifMatch.check(cases.version(theCase, caller));
        return theCase;
    }
}
