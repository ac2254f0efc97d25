package jp.telework.furusato.round.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import jp.telework.furusato.round.domain.RoundAction;
import jp.telework.furusato.round.domain.SelectionRound;
import jp.telework.furusato.round.domain.SelectionRounds;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;

/** An officer publishes a round: its rules are pinned and its receipt numbers opened. */
@ApplicationScoped
public class PublishRound {

    private final SelectionRounds rounds;
    private final RoundJournal journal;
    private final Clock clock;

    PublishRound(SelectionRounds rounds, RoundJournal journal, Clock clock) {
        this.rounds = rounds;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public SelectionRound handle(Caller caller, UUID id, IfMatch ifMatch) {
        journal.attempt(id, "PUBLISH_SELECTION_ROUND");
        SelectionRound round = rounds.find(id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        round.require(RoundAction.PUBLISH, clock.instant());
        ifMatch.check(round.version());
        round.publish(rounds.nextSeriesNumber(round.fiscalYear()), caller.hand().requirePerson(), clock.instant());
        rounds.pinRules(round);
        rounds.openReceiptNumbers(id);
        journal.changed(round, "published");
        return round;
    }
}
