package jp.telework.furusato.town.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import jp.telework.furusato.town.domain.Duties;
import jp.telework.furusato.town.domain.DutyPolicy;
import jp.telework.furusato.town.domain.Town;
import jp.telework.furusato.town.domain.TownAct;
import jp.telework.furusato.town.domain.TownAction;
import jp.telework.furusato.town.domain.Towns;
import jp.telework.furusato.town.domain.act.ActContent;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.request.IfMatch;

/**
 * The one way in which a town moves: opened for its caller, state before version, the rules judged together, the act
 * recorded, its duties kept, and everything journalled.
 */
@ApplicationScoped
class TownDesk {

    private final Towns towns;
    private final Duties duties;
    private final TownJournal journal;
    private final Clock clock;

    TownDesk(Towns towns, Duties duties, TownJournal journal, Clock clock) {
        this.towns = towns;
        this.duties = duties;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What a command does with a town once it is open.
     *
     * @param today the day in Asia/Tokyo
     */
    record Work(Town town, String actor, LocalDate today, Checks checks) {}

    /** Judges a command by the checks and tells what it comes to; does not change the town. */
    interface Judgement {
        ActContent of(Work work);
    }

    /**
     * Runs a command on a town.
     *
     * @throws Refusal NOT_FOUND, ILLEGAL_TRANSITION, STALE_VERSION, or what the checks refuse
     */
    Town perform(Caller caller, UUID id, IfMatch ifMatch, TownAction action, Judgement judgement) {
        journal.attempt(id, action);
        Town town =
                towns.find(Scope.of(caller).organisation(), id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        town.require(action);
        ifMatch.check(town.version());
        Instant now = clock.instant();
        String actor = actor(caller);
        ActContent content = judged(new Work(town, actor, Japan.date(now), new Checks()), judgement);
        TownAct act = town.record(action, content, actor, now);
        towns.add(act);
        duties.keep(Map.of(id, DutyPolicy.of(town)));
        journal.acted(town, act);
        return town;
    }

    /** The caller as acts name it. */
    static String actor(Caller caller) {
        return caller.name().isEmpty() ? caller.subject() : caller.name();
    }

    private ActContent judged(Work work, Judgement judgement) {
        try {
            ActContent content = judgement.of(work);
            work.checks().refuseIfAny();
            return content;
        } finally {
            journal.trace().trace(work.checks().steps());
        }
    }
}
