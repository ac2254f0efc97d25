package jp.telework.furusato.town.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.casework.approval.domain.Hand;
import jp.telework.casework.approval.usecase.DraftPapers;
import jp.telework.furusato.town.domain.Duties;
import jp.telework.furusato.town.domain.DutyPolicy;
import jp.telework.furusato.town.domain.Town;
import jp.telework.furusato.town.domain.TownAct;
import jp.telework.furusato.town.domain.TownAction;
import jp.telework.furusato.town.domain.Towns;
import jp.telework.furusato.town.domain.act.ActContent;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.request.IfMatch;

/** The one way in which a town moves: the act is recorded, its duties kept, and everything journalled. */
@ApplicationScoped
public class TownDesk implements CaseDesk.Cases<Town, TownAction> {

    private final CaseDesk desk;
    private final Towns towns;
    private final Duties duties;
    private final TownJournal journal;

    TownDesk(CaseDesk desk, Towns towns, Duties duties, TownJournal journal) {
        this.desk = desk;
        this.towns = towns;
        this.duties = duties;
        this.journal = journal;
    }

    /**
     * Runs a command on a town.
     *
     * @throws Refusal NOT_FOUND, ILLEGAL_TRANSITION, STALE_VERSION, or what the checks refuse
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Town run(Caller caller, UUID id, IfMatch ifMatch, TownCommand command) {
        TownAction action = command.action();
        return desk.run(this, caller, id, ifMatch, action, "TOWN_" + action, (town, checks, now) -> {
            ActContent content =
                    command.judgement().of(new TownCommand.Work(town, hand(caller), Japan.date(now), checks));
            return () -> record(town, action, content, caller, now);
        });
    }

    /** The caller as acts keep it: the person of an applicant is its organisation's own business. */
    static Hand hand(Caller caller) {
        Hand hand = DraftPapers.hand(caller);
        return Ministry.includes(caller) ? hand : new Hand(hand.name(), null);
    }

    /** Records an act that was judged. */
    void record(Town town, TownAction action, ActContent content, Caller caller, Instant now) {
        TownAct act = town.record(action, content, hand(caller), now);
        towns.add(act);
        duties.keep(Map.of(town.id(), DutyPolicy.of(town)));
        journal.acted(town, act);
    }

    @Override
    public CaseRef reference(UUID id) {
        return TownJournal.caseOf(id);
    }

    @Override
    public Optional<Town> find(Caller caller, UUID id, TownAction action) {
        return towns.find(Scope.of(caller).organisation(), id);
    }

    @Override
    public void require(Town town, TownAction action, Caller caller) {
        town.require(action);
    }

    @Override
    public long version(Town town, Caller caller) {
        return town.version(Ministry.includes(caller));
    }
}
