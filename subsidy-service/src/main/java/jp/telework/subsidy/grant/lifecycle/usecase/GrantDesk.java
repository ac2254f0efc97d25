package jp.telework.subsidy.grant.lifecycle.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.budget.usecase.MoveBudget;
import jp.telework.subsidy.grant.lifecycle.domain.Act;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.Grants;

/**
 * The one way in which a case moves: opened for its caller, state before version, the rules judged together, the act
 * recorded, its notice issued and its obligations kept, the budget moved last, and everything journalled.
 */
@ApplicationScoped
public class GrantDesk {

    /** The kind in the names of cases. */
    static final String KIND = "grant";

    private final Grants grants;
    private final MoveBudget budget;
    private final GrantNotices notices;
    private final Duties duties;
    private final OpenApprovals approvals;
    private final Journal journal;
    private final Clock clock;

    GrantDesk(
            Grants grants,
            MoveBudget budget,
            GrantNotices notices,
            Duties duties,
            OpenApprovals approvals,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.budget = budget;
        this.notices = notices;
        this.duties = duties;
        this.approvals = approvals;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Runs a command on a case.
     *
     * @throws Refusal NOT_FOUND, ILLEGAL_TRANSITION, STALE_VERSION, or what the checks and the budget refuse
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Grant run(Caller caller, UUID id, IfMatch ifMatch, GrantCommand command) {
        journal.attempt(caseOf(id), actionName(command.action()));
        Grant grant = find(caller, id);
        grant.require(command.action(), FindGrants.isStaff(caller));
        ifMatch.check(grant.version(FindGrants.isStaff(caller)));
        Moment moment = moment(caller);
        Checks checks = new Checks();
        Outcome outcome = judged(grant, command, checks, moment);
        journal.attempt(caseOf(id), actionName(outcome.action()));
        record(grant, outcome, moment);
        return grant;
    }

    private Outcome judged(Grant grant, GrantCommand command, Checks checks, Moment moment) {
        try {
            Outcome outcome = command.on(grant, checks, moment);
            checks.refuseIfAny();
            return outcome;
        } finally {
            journal.trace(checks.steps());
        }
    }

    private void record(Grant grant, Outcome outcome, Moment moment) {
        Act act = grant.record(
                outcome.action(),
                outcome.content(),
                new Act.By(hand(moment), outcome.step(), outcome.reference()),
                moment.now());
        if (outcome.completes() != null) {
            grant.complete(outcome.completes());
        }
        grant.awaits(approvals.awaitedBy(grant).orElse(null));
        grants.add(act);
        notices.issue(grant, act, moment.today());
        duties.keep(grant, moment.today());
        if (outcome.movement() != null) {
            budget.move(outcome.movement());
        }
        boolean secret = outcome.content().internal();
        journal.changed(
                caseOf(grant.id()),
                "jp.telework.subsidy.grant."
                        + act.kind().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".v1",
                secret ? null : grant.organisation(),
                GrantSnapshot.of(grant, act));
        if (outcome.follow() != null) {
            outcome.follow().accept(act);
        }
    }

    /** The person is kept of those who decide, and not of applicants. */
    private static Hand hand(Moment moment) {
        return FindGrants.isStaff(moment.caller())
                ? moment.hand()
                : Hand.named(moment.hand().name());
    }

    /** Tells a change that is no act. Its organisation reads it once it knows of the case, and then the state that it may know. */
    void told(Grant grant, String verb) {
        journal.changed(
                caseOf(grant.id()),
                "jp.telework.subsidy.grant." + verb + ".v1",
                grant.isAnnounced() ? grant.organisation() : null,
                GrantSnapshot.of(grant, grant.status().shownTo(false), null));
    }

    /**
     * A case that the caller may see.
     *
     * @throws Refusal NOT_FOUND when there is none
     */
    public Grant find(Caller caller, UUID id) {
        return grants.find(Scope.of(caller).organisation(), id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    public Moment moment(Caller caller) {
        Instant now = clock.instant();
        return new Moment(caller, now, Japan.date(now));
    }

    public static CaseRef caseOf(UUID id) {
        return new CaseRef(KIND, id);
    }

    /** The action as audit rows name it. */
    static String actionName(GrantAction action) {
        return "GRANT_" + action;
    }
}
