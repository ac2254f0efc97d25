package jp.telework.promotion.recognition.round.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.Journal;
import jp.telework.platform.command.Possibility;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.promotion.recognition.criteria.domain.RecognitionError;
import jp.telework.promotion.recognition.round.domain.RecognitionRound;
import jp.telework.promotion.recognition.round.domain.RecognitionRounds;
import jp.telework.promotion.recognition.round.domain.RoundAction;
import jp.telework.promotion.recognition.round.domain.RoundStatus;
import jp.telework.promotion.recognition.round.domain.RoundTerms;
import org.jspecify.annotations.Nullable;

/** Officers draft, change and publish rounds; everybody reads what is published. */
@ApplicationScoped
public class KeepRounds implements CaseActions {

    private final RecognitionRounds rounds;
    private final RoundDesk cases;
    private final CaseDesk desk;
    private final Journal journal;
    private final Clock clock;
    private final Ids ids;

    KeepRounds(RecognitionRounds rounds, RoundDesk cases, CaseDesk desk, Journal journal, Clock clock, Ids ids) {
        this.rounds = rounds;
        this.cases = cases;
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public RecognitionRound create(RoundTerms terms) {
        journal.attempt("CREATE_RECOGNITION_ROUND");
        RecognitionRound round = new RecognitionRound(ids.next(), terms, clock.instant());
        rounds.add(round);
        cases.tell(round, "created");
        return round;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public RecognitionRound change(Caller caller, UUID id, IfMatch ifMatch, RoundTerms terms) {
        return run(
                caller, id, ifMatch, RoundAction.CHANGE, "changed", (round, checks, now) -> () -> round.change(terms));
    }

    /** 公表: the terms stand, and the receipt numbers begin. */
    @Transactional(Transactional.TxType.MANDATORY)
    public RecognitionRound publish(Caller caller, UUID id, IfMatch ifMatch) {
        return run(caller, id, ifMatch, RoundAction.PUBLISH, "published", (round, checks, now) -> () -> {
            round.publish(rounds.nextInTurn(round.fiscalYear()), now);
            rounds.openReceiptNumbers(id);
        });
    }

    private RecognitionRound run(
            Caller caller,
            UUID id,
            IfMatch ifMatch,
            RoundAction action,
            String verb,
            CaseDesk.Work<RecognitionRound> work) {
        RecognitionRound changed = desk.run(cases, caller, id, ifMatch, action, action + "_RECOGNITION_ROUND", work);
        cases.tell(changed, verb);
        return changed;
    }

    /**
     * One round.
     *
     * @throws Refusal NOT_FOUND, for a draft as well unless the caller is of the ministry
     */
    @Transactional
    public RecognitionRound get(Optional<Caller> caller, UUID id) {
        return rounds.find(id)
                .filter(round -> round.isPublished() || isInsider(caller))
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    /**
     * A published round that a body names.
     *
     * @throws Refusal UNKNOWN_ROUND
     */
    @Transactional
    public RecognitionRound published(UUID id) {
        return rounds.find(id)
                .filter(RecognitionRound::isPublished)
                .orElseThrow(() -> Refusal.of(List.of(Violation.of("/roundId", RecognitionError.UNKNOWN_ROUND))));
    }

    @Transactional
    public Page<RecognitionRound> list(Optional<Caller> caller, @Nullable FiscalYear fiscalYear, PageRequest page) {
        return Page.of(
                rounds.list(isInsider(caller), fiscalYear, page.afterId(), page.rows()), page, round -> round.id()
                        .toString());
    }

    private static boolean isInsider(Optional<Caller> caller) {
        return caller.filter(Ministry::includes).isPresent();
    }

    @Override
    public String kind() {
        return RoundDesk.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        RecognitionRound round = get(Optional.of(caller), id);
        return Stream.of(RoundAction.CHANGE, RoundAction.PUBLISH)
                .map(action ->
                        Possibility.of(action.noun(), Possibility.inState(round.status(), action, RoundStatus::next)))
                .toList();
    }
}
