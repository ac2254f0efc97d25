package jp.telework.promotion.recognition.entry.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.Possibility;
import jp.telework.platform.request.IfMatch;
import jp.telework.promotion.recognition.criteria.domain.Award;
import jp.telework.promotion.recognition.criteria.domain.RecognitionLevel;
import jp.telework.promotion.recognition.criteria.domain.RecognitionRule;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntries;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntry;
import jp.telework.promotion.recognition.honour.domain.Honour;
import jp.telework.promotion.recognition.honour.domain.Honours;
import jp.telework.promotion.recognition.round.domain.RecognitionRound;
import jp.telework.promotion.recognition.round.domain.RecognitionRounds;
import jp.telework.promotion.recognition.round.domain.RoundAction;
import jp.telework.promotion.recognition.round.domain.RoundPhase;
import jp.telework.promotion.recognition.round.domain.RoundStatus;
import jp.telework.promotion.recognition.round.usecase.KeepRounds;
import jp.telework.promotion.recognition.round.usecase.RoundDesk;

/** 結果の公表: from now on applicants read their results, and everybody who was recognised. */
@ApplicationScoped
public class PublishResults implements CaseActions {

    private final RecognitionRounds rounds;
    private final RecognitionEntries entries;
    private final Honours honours;
    private final PrintCertificate certificates;
    private final KeepRounds keptRounds;
    private final RoundDesk cases;
    private final EntryDesk entryDesk;
    private final RoundPrizes prizes;
    private final CaseDesk desk;
    private final Clock clock;
    private final Ids ids;

    PublishResults(
            RecognitionRounds rounds,
            RecognitionEntries entries,
            Honours honours,
            PrintCertificate certificates,
            KeepRounds keptRounds,
            RoundDesk cases,
            EntryDesk entryDesk,
            RoundPrizes prizes,
            CaseDesk desk,
            Clock clock,
            Ids ids) {
        this.rounds = rounds;
        this.entries = entries;
        this.honours = honours;
        this.certificates = certificates;
        this.keptRounds = keptRounds;
        this.cases = cases;
        this.entryDesk = entryDesk;
        this.prizes = prizes;
        this.desk = desk;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Publishes the results of a round.
     *
     * @throws Refusal ROUND_STILL_OPEN, ENTRIES_UNDECIDED or PRIZES_UNDECIDED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public RecognitionRound handle(Caller caller, UUID id, IfMatch ifMatch) {
        RecognitionRound published = desk.run(
                cases,
                caller,
                id,
                ifMatch,
                RoundAction.PUBLISH_RESULTS,
                "PUBLISH_RECOGNITION_RESULTS",
                (round, checks, now) -> {
                    rounds.lock(id);
                    List<RecognitionEntry> submitted = entries.pendingIn(id);
                    judge(round, submitted, now, checks);
                    return () -> {
                        round.publishResults(now);
                        submitted.forEach(entry -> publish(entry, round.fiscalYear(), now));
                        prizes.publish(round, submitted, now);
                    };
                });
        cases.tell(published, "results-published");
        return published;
    }

    private void judge(RecognitionRound round, List<RecognitionEntry> submitted, Instant now, Checks checks) {
        checks.that(
                RecognitionRule.ROUND_ENDED,
                round.phase(now) == RoundPhase.CLOSED,
                "",
                List.of("closesAt", round.closesAt(), "now", now),
                round.closesAt());
        long undecided = submitted.stream().filter(entry -> !entry.isDecided()).count();
        checks.that(
                RecognitionRule.ALL_DECIDED,
                undecided == 0,
                "",
                List.of("undecided", undecided, "decided", submitted.size() - undecided),
                undecided);
        prizes.judge(round, submitted, checks);
    }

    private void publish(RecognitionEntry entry, FiscalYear fiscalYear, Instant now) {
        RecognitionLevel level = entry.publish(now);
        Award.of(level)
                .ifPresent(award -> honours.add(new Honour(
                        ids.next(),
                        fiscalYear,
                        award,
                        new Honour.Recognised(
                                entry.id(),
                                entry.organisation(),
                                entry.statement().organisationName(),
                                entry.statement().industry(),
                                entry.statement().prefecture(),
                                entry.certificateNumber(),
                                certificates
                                        .paper(entry, fiscalYear, award, now)
                                        .sha256()),
                        now)));
        entryDesk.tell(entry, level == RecognitionLevel.NONE ? "not-recognised" : "recognised");
    }

    @Override
    public String kind() {
        return RoundDesk.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        RecognitionRound round = keptRounds.get(Optional.of(caller), id);
        List<Violation> state = Possibility.inState(round.status(), RoundAction.PUBLISH_RESULTS, RoundStatus::next);
        return List.of(Possibility.of(
                RoundAction.PUBLISH_RESULTS.noun(),
                state.isEmpty()
                        ? Possibility.judged(checks -> judge(round, entries.pendingIn(id), clock.instant(), checks))
                        : state));
    }
}
