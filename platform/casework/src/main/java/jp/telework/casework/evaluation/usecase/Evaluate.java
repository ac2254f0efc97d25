package jp.telework.casework.evaluation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.telework.casework.evaluation.domain.Evaluation;
import jp.telework.casework.evaluation.domain.Evaluations;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.scoring.Criterion;
import jp.telework.kernel.scoring.EvaluationStatus;
import jp.telework.kernel.scoring.Review;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;

/** A reviewer scores an assigned case, or declares a conflict of interest. */
@ApplicationScoped
public class Evaluate {

    private final Evaluations evaluations;
    private final EvaluatedCases cases;
    private final EvaluationJournal journal;
    private final Clock clock;

    Evaluate(Evaluations evaluations, EvaluatedCases cases, EvaluationJournal journal, Clock clock) {
        this.evaluations = evaluations;
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    /** An evaluation and the criteria that it follows. */
    public record Evaluated(Evaluation evaluation, List<Criterion> criteria) {}

    /**
     * Keeps the review.
     *
     * @param ifMatch needed once there is a draft
     * @throws Refusal NOT_FOUND when the case is not assigned to the caller; REVIEWER_NOT_INDEPENDENT when the caller's person had
     *     another part in it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Evaluated handle(Caller caller, UUID caseId, Optional<IfMatch> ifMatch, Review review) {
        journal.attempt("EVALUATE");
        Hand hand = caller.hand();
        List<Evaluation> all = evaluations.lockCase(caseId);
        Evaluation evaluation = all.stream()
                .filter(each -> each.reviewer().isNamed(hand.name()))
                .findFirst()
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        journal.attempt(evaluation, "EVALUATE");
        evaluation.requireOpen();
        hand.requirePerson();
        List<Criterion> criteria = cases.hold(evaluation.callId()).criteria();
        EvaluatedCase reviewed = cases.of(evaluation);
        reviewed.requireScorable();
        check(ifMatch, evaluation);
        boolean independent =
                caller.organisationNumber().filter(reviewed::involves).isEmpty()
                        && !hand.isAmong(othersWithAHand(reviewed, evaluation, all));
        evaluation.writtenBy(hand);
        Review.Outcome outcome = review.fill(evaluation, independent, criteria, cases.clause(), clock.instant());
        journal.changed(evaluation, outcome.verb());
        return new Evaluated(evaluation, criteria);
    }

    /** Who screened the case, who assigned its reviewers, and those who evaluate it, too: one person is none of them as well. */
    private static List<Hand> othersWithAHand(EvaluatedCase reviewed, Evaluation own, List<Evaluation> all) {
        return Stream.of(
                        reviewed.screeners().stream(),
                        all.stream().map(Evaluation::assignedBy),
                        all.stream().filter(each -> each != own).map(Evaluation::reviewer))
                .flatMap(each -> each)
                .toList();
    }

    private static void check(Optional<IfMatch> ifMatch, Evaluation evaluation) {
        if (ifMatch.isEmpty() && evaluation.status() == EvaluationStatus.DRAFT) {
            throw Refusal.of(CommonError.PRECONDITION_REQUIRED);
        }
        ifMatch.ifPresent(condition -> condition.check(evaluation.version()));
    }
}
