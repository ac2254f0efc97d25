package jp.telework.promotion.recognition.prize.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.telework.casework.evaluation.domain.Evaluation;
import jp.telework.casework.evaluation.domain.Evaluations;
import jp.telework.casework.evaluation.usecase.EvaluatedCall;
import jp.telework.casework.evaluation.usecase.EvaluatedCase;
import jp.telework.casework.evaluation.usecase.EvaluatedCases;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.scoring.EvaluationStatus;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;
import jp.telework.promotion.recognition.criteria.domain.PrizeRules;
import jp.telework.promotion.recognition.criteria.domain.RecognitionClause;
import jp.telework.promotion.recognition.criteria.domain.RecognitionError;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntries;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntry;
import jp.telework.promotion.recognition.entry.usecase.KeepEntries;
import jp.telework.promotion.recognition.prize.domain.Juries;
import jp.telework.promotion.recognition.prize.domain.Jury;
import jp.telework.promotion.recognition.prize.domain.JuryStatus;
import jp.telework.promotion.recognition.round.domain.RecognitionRounds;

/** The applications for the prize, as reviewers score them. */
@ApplicationScoped
class EvaluatedEntries implements EvaluatedCases {

    private final KeepEntries keptEntries;
    private final RecognitionEntries entries;
    private final RecognitionRounds rounds;
    private final Juries juries;
    private final Evaluations evaluations;

    EvaluatedEntries(
            KeepEntries keptEntries,
            RecognitionEntries entries,
            RecognitionRounds rounds,
            Juries juries,
            Evaluations evaluations) {
        this.keptEntries = keptEntries;
        this.entries = entries;
        this.rounds = rounds;
        this.juries = juries;
        this.evaluations = evaluations;
    }

    /** An application with the jury of its round, if there is one. */
    private record Evaluated(RecognitionEntry entry, Optional<Jury> jury) implements EvaluatedCase {

        @Override
        public UUID id() {
            return entry.id();
        }

        @Override
        public UUID callId() {
            return entry.roundId();
        }

        @Override
        public void requireAssignable() {
            requireJury(JuryStatus.DECIDED);
        }

        /** A reviewer does not learn that the decision was made; what comes late does not count any more. */
        @Override
        public void requireScorable() {
            requireJury(JuryStatus.PUBLISHED);
        }

        private void requireJury(JuryStatus end) {
            JuryStatus status = jury.orElseThrow(() -> Refusal.of(RecognitionError.JURY_MISSING))
                    .status();
            if (status.compareTo(end) >= 0 || !entry.isForPrize()) {
                throw Refusal.of(RecognitionError.NOT_FOR_PRIZE);
            }
        }

        @Override
        public List<Hand> screeners() {
            return entry.deciders();
        }

        @Override
        public boolean involves(CorporateNumber organisation) {
            return entry.organisation().equals(organisation);
        }
    }

    private EvaluatedCase evaluated(RecognitionEntry entry) {
        return new Evaluated(entry, juries.find(entry.roundId()));
    }

    @Override
    public EvaluatedCase get(Caller caller, UUID id) {
        return evaluated(keptEntries.get(caller, id));
    }

    @Override
    public EvaluatedCase of(Evaluation evaluation) {
        return evaluated(entries.find(null, evaluation.caseId()).orElseThrow());
    }

    @Override
    public EvaluatedCall call(Caller caller, UUID roundId) {
        return call(roundId, juries.find(roundId));
    }

    @Override
    public EvaluatedCall hold(UUID roundId) {
        return call(roundId, juries.hold(roundId));
    }

    private EvaluatedCall call(UUID roundId, Optional<Jury> jury) {
        return new EvaluatedCall(
                rules(roundId).criteria(),
                jury.filter(known -> known.status() == JuryStatus.PUBLISHED).isPresent());
    }

    private PrizeRules rules(UUID roundId) {
        return Objects.requireNonNullElse(rounds.find(roundId).orElseThrow().prizeRules(), PrizeRules.USUAL);
    }

    /** Officers take turns, so that two of them do not give one reviewer the last free place at the same moment. */
    @Override
    public void judgeAssignment(EvaluatedCase reviewed, List<String> reviewers) {
        UUID roundId = reviewed.callId();
        juries.takeTurn(roundId);
        int most = rules(roundId).entriesPerReviewer();
        Map<String, Integer> assigned = new HashMap<>();
        evaluations.ofCall(roundId).stream()
                .filter(sheet -> sheet.status() != EvaluationStatus.CONFLICT)
                .forEach(sheet -> assigned.merge(sheet.reviewer().name(), 1, Integer::sum));
        Violations full = new Violations();
        for (int i = 0; i < reviewers.size(); i++) {
            String reviewer = reviewers.get(i);
            if (assigned.getOrDefault(reviewer, 0) >= most) {
                full.add(Violation.under(clause(), "/reviewers/" + i, RecognitionError.REVIEWER_FULL, reviewer, most));
            }
        }
        full.refuseIfAny();
    }

    /** An application names no person who submitted it but its contact; who belongs to its organisation is refused later. */
    @Override
    public List<Hand> submitters(Caller caller, UUID id) {
        return List.of();
    }

    @Override
    public Clause clause() {
        return RecognitionClause.PRIZE;
    }
}
