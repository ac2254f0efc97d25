package jp.telework.furusato.round.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import jp.telework.furusato.round.domain.RoundAction;
import jp.telework.furusato.round.domain.RoundDraft;
import jp.telework.furusato.round.domain.SelectionRound;
import jp.telework.furusato.round.domain.SelectionRounds;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;

/** An officer drafts a round, and changes it while it is a draft. */
@ApplicationScoped
public class DraftRound {

    private final SelectionRounds rounds;
    private final RoundJournal journal;
    private final Journal attempts;
    private final Clock clock;
    private final Ids ids;

    DraftRound(SelectionRounds rounds, RoundJournal journal, Journal attempts, Clock clock, Ids ids) {
        this.rounds = rounds;
        this.journal = journal;
        this.attempts = attempts;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public SelectionRound create(Caller caller, RoundDraft draft) {
        attempts.attempt("CREATE_SELECTION_ROUND");
        SelectionRound round =
                new SelectionRound(ids.next(), draft, caller.hand().requirePerson(), clock.instant());
        rounds.add(round);
        journal.changed(round, "created");
        return round;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public SelectionRound change(Caller caller, UUID id, IfMatch ifMatch, RoundDraft draft) {
        journal.attempt(id, "CHANGE_SELECTION_ROUND");
        SelectionRound round = rounds.find(id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        round.require(RoundAction.CHANGE, clock.instant());
        ifMatch.check(round.version());
        round.change(draft, caller.hand().requirePerson());
        journal.changed(round, "changed");
        return round;
    }
}
