package jp.telework.promotion.recognition.prize.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.casework.approval.domain.DecisionDrafts;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Journal;
import jp.telework.platform.command.Possibility;
import jp.telework.promotion.recognition.criteria.domain.RecognitionError;
import jp.telework.promotion.recognition.criteria.domain.RecognitionRule;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntry;
import jp.telework.promotion.recognition.prize.domain.Juries;
import jp.telework.promotion.recognition.prize.domain.Jury;
import jp.telework.promotion.recognition.prize.domain.JuryAction;
import jp.telework.promotion.recognition.prize.domain.JuryStatus;
import jp.telework.promotion.recognition.prize.domain.PrizeDrafts;
import jp.telework.promotion.recognition.prize.domain.PrizeRanking;
import jp.telework.promotion.recognition.round.domain.RecognitionRound;
import jp.telework.promotion.recognition.round.domain.RecognitionRounds;
import jp.telework.promotion.recognition.round.usecase.KeepRounds;

/** An officer begins the jury of a round; the ministry reads it with its ranking. */
@ApplicationScoped
public class KeepJuries implements CaseActions {

    private final Juries juries;
    private final KeepRounds keptRounds;
    private final RecognitionRounds rounds;
    private final RankEntries rank;
    private final DecidePrizes decide;
    private final PrizeDrafts drafts;
    private final JuryDesk desk;
    private final Journal journal;
    private final Clock clock;

    KeepJuries(
            Juries juries,
            KeepRounds keptRounds,
            RecognitionRounds rounds,
            RankEntries rank,
            DecidePrizes decide,
            PrizeDrafts drafts,
            JuryDesk desk,
            Journal journal,
            Clock clock) {
        this.juries = juries;
        this.keptRounds = keptRounds;
        this.rounds = rounds;
        this.rank = rank;
        this.decide = decide;
        this.drafts = drafts;
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A jury with its ranking.
     *
     * @param entries those ranked, by id
     */
    public record Shown(Jury jury, RecognitionRound round, PrizeRanking ranking, Map<UUID, RecognitionEntry> entries) {}

    /**
     * 審査の開始.
     *
     * @throws Refusal UNKNOWN_ROUND, ROUND_WITHOUT_PRIZE or JURY_EXISTS
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Shown begin(Caller caller, UUID roundId) {
        journal.attempt("BEGIN_RECOGNITION_JURY");
        Hand officer = caller.hand().requirePerson();
        keptRounds.published(roundId);
        // Locked: its results are not published, and no other jury is begun, before this transaction ends.
        rounds.lock(roundId);
        RecognitionRound round = rounds.find(roundId).orElseThrow();
        journal.judge(checks -> checks.that(
                RecognitionRule.PRIZE_OFFERED,
                round.prizeRules() != null && round.resultsPublishedAt() == null,
                "",
                List.of("prize", round.prizeRules() != null, "published", round.resultsPublishedAt() != null)));
        if (juries.find(roundId).isPresent()) {
            throw Refusal.of(RecognitionError.JURY_EXISTS);
        }
        Jury jury = new Jury(roundId, officer, clock.instant());
        juries.add(jury);
        desk.tell(jury, "begun");
        return show(jury);
    }

    /**
     * A jury.
     *
     * @throws Refusal NOT_FOUND
     */
    @Transactional
    public Shown get(UUID roundId) {
        return show(desk.get(roundId));
    }

    /** The drafts of its decision. */
    @Transactional
    public DecisionDrafts drafts(UUID roundId) {
        desk.get(roundId);
        return drafts.of(roundId);
    }

    private Shown show(Jury jury) {
        RankEntries.Ranked ranked = rank.of(jury);
        return new Shown(jury, ranked.round(), ranked.ranking(), ranked.entries());
    }

    @Override
    public String kind() {
        return JuryDesk.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        Jury jury = desk.get(id);
        return Arrays.stream(JuryAction.values())
                .map(action -> Possibility.of(action.noun(), against(caller, jury, action)))
                .toList();
    }

    private List<Violation> against(Caller caller, Jury jury, JuryAction action) {
        List<Violation> state = Possibility.inState(jury.status(), action, JuryStatus::next);
        return state.isEmpty() ? Possibility.unless(() -> decide.judge(caller, jury, action)) : state;
    }
}
