package jp.telework.promotion.recognition.prize.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.telework.casework.evaluation.domain.Evaluation;
import jp.telework.casework.evaluation.domain.Evaluations;
import jp.telework.casework.evaluation.usecase.CountedSheets;
import jp.telework.promotion.recognition.criteria.domain.PrizeRules;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntries;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntry;
import jp.telework.promotion.recognition.prize.domain.Jury;
import jp.telework.promotion.recognition.prize.domain.PrizeDecision;
import jp.telework.promotion.recognition.prize.domain.PrizeRanking;
import jp.telework.promotion.recognition.round.domain.RecognitionRound;
import jp.telework.promotion.recognition.round.domain.RecognitionRounds;

/** Ranks the applications for the prize by the evaluations that were submitted, in a fixed number of statements. */
@ApplicationScoped
class RankEntries {

    private final RecognitionRounds rounds;
    private final RecognitionEntries entries;
    private final Evaluations evaluations;

    RankEntries(RecognitionRounds rounds, RecognitionEntries entries, Evaluations evaluations) {
        this.rounds = rounds;
        this.entries = entries;
        this.evaluations = evaluations;
    }

    /**
     * A jury with its ranking.
     *
     * @param entries those ranked, by id
     * @param sheets all of the jury, those that came late included
     */
    record Ranked(
            Jury jury,
            RecognitionRound round,
            PrizeRanking ranking,
            Map<UUID, RecognitionEntry> entries,
            List<Evaluation> sheets) {}

    Ranked of(Jury jury) {
        RecognitionRound round = rounds.find(jury.id()).orElseThrow();
        List<RecognitionEntry> candidates = entries.forPrize(jury.id());
        List<Evaluation> sheets = evaluations.ofCall(jury.id());
        Map<UUID, CountedSheets> counted = CountedSheets.byCase(
                CountedSheets.inTime(sheets, jury.decision().map(PrizeDecision::decidedAt)));
        PrizeRanking ranking = PrizeRanking.of(
                candidates.stream()
                        .map(entry -> candidate(entry, CountedSheets.of(counted, entry.id())))
                        .toList(),
                rulesOf(round));
        return new Ranked(
                jury,
                round,
                ranking,
                candidates.stream().collect(Collectors.toMap(RecognitionEntry::id, Function.identity())),
                sheets);
    }

    /** A jury exists only where the round has rules. */
    private static PrizeRules rulesOf(RecognitionRound round) {
        return Objects.requireNonNull(round.prizeRules());
    }

    private static PrizeRanking.Candidate candidate(RecognitionEntry entry, CountedSheets sheets) {
        return new PrizeRanking.Candidate(
                entry.id(), Objects.requireNonNull(entry.receiptNumber()), sheets.submitted(), sheets.conflicts());
    }
}
