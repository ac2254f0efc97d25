package jp.telework.promotion.recognition.round.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.promotion.recognition.criteria.domain.Criteria;
import jp.telework.promotion.recognition.round.domain.RecognitionRound;
import jp.telework.promotion.recognition.round.domain.RecognitionRounds;
import jp.telework.promotion.recognition.round.domain.RoundAction;
import jp.telework.promotion.recognition.round.domain.RoundStatus;

/** Opens rounds for commands, and tells the journal what became of them. */
@ApplicationScoped
public class RoundDesk implements CaseDesk.Cases<RecognitionRound, RoundAction> {

    /** The kind in the names of cases. */
    public static final String KIND = "recognition-round";

    private final RecognitionRounds rounds;
    private final Journal journal;

    RoundDesk(RecognitionRounds rounds, Journal journal) {
        this.rounds = rounds;
        this.journal = journal;
    }

    /** A round as the ministry's feed shows it. */
    @EventData(kind = KIND)
    record Snapshot(
            UUID id,
            RoundStatus status,
            String title,
            FiscalYear fiscalYear,
            Instant opensAt,
            Instant closesAt,
            Criteria criteria) {}

    public static CaseRef caseOf(UUID id) {
        return new CaseRef(KIND, id);
    }

    /** Tells a change; rounds belong to no organisation. */
    public void tell(RecognitionRound round, String verb) {
        journal.changed(
                caseOf(round.id()),
                "jp.telework.promotion.recognition-round." + verb + ".v1",
                null,
                new Snapshot(
                        round.id(),
                        round.status(),
                        round.title(),
                        round.fiscalYear(),
                        round.opensAt(),
                        round.closesAt(),
                        round.criteria()));
    }

    @Override
    public CaseRef reference(UUID id) {
        return caseOf(id);
    }

    @Override
    public Optional<RecognitionRound> find(Caller caller, UUID id, RoundAction action) {
        return rounds.find(id);
    }

    @Override
    public void require(RecognitionRound round, RoundAction action, Caller caller) {
        round.require(action);
    }

    @Override
    public long version(RecognitionRound round, Caller caller) {
        return round.version();
    }
}
