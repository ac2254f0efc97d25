package jp.telework.subsidy.evaluation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.ApplicationAction;
import jp.telework.subsidy.application.domain.Applications;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.domain.Calls;
import jp.telework.subsidy.evaluation.domain.Evaluation;
import jp.telework.subsidy.evaluation.domain.EvaluationError;
import jp.telework.subsidy.evaluation.domain.EvaluationStatus;
import jp.telework.subsidy.evaluation.domain.Evaluations;
import jp.telework.subsidy.evaluation.domain.Score;
import jp.telework.subsidy.evaluation.domain.Scores;
import jp.telework.subsidy.programme.domain.Criterion;
import jp.telework.subsidy.programme.domain.SubsidyClause;
import org.jspecify.annotations.Nullable;

/** A reviewer scores an assigned application, or declares a conflict of interest. */
@ApplicationScoped
public class Evaluate {

    private final Evaluations evaluations;
    private final Applications applications;
    private final Calls calls;
    private final EvaluationJournal journal;
    private final Clock clock;

    Evaluate(Evaluations evaluations, Applications applications, Calls calls, EvaluationJournal journal, Clock clock) {
        this.evaluations = evaluations;
        this.applications = applications;
        this.calls = calls;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What a reviewer hands in.
     *
     * @param conflictOfInterest null in a draft that does not say
     * @param conflictReason why there is a conflict
     * @param submit whether it is final
     * @param unreadable what was refused while the body was read
     */
    public record Sheet(
            List<Score.Sent> scores,
            @Nullable String comment,
            @Nullable Boolean conflictOfInterest,
            @Nullable String conflictReason,
            boolean submit,
            Violations unreadable) {

        boolean declaresConflict() {
            return Boolean.TRUE.equals(conflictOfInterest);
        }
    }

    /** An evaluation and the criteria that it follows. */
    public record Evaluated(Evaluation evaluation, List<Criterion> criteria) {}

    /**
     * Keeps the sheet.
     *
     * @param ifMatch needed once there is a draft
     * @throws Refusal NOT_FOUND when the application is not assigned to the caller
     */
    @Transactional
    public Evaluated handle(Caller caller, UUID applicationId, Optional<IfMatch> ifMatch, Sheet sheet) {
        journal.attempt("EVALUATE");
        Evaluation evaluation =
                evaluations.find(applicationId, caller.name()).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        journal.attempt(evaluation, "EVALUATE");
        evaluation.requireOpen();
        // Held, so that an adoption decides either with this evaluation or before it.
        Call call = calls.hold(evaluation.callId()).orElseThrow();
        Application application = applications
                .find(new Applications.Reader(null, false), applicationId)
                .orElseThrow();
        application.require(ApplicationAction.EVALUATE);
        check(ifMatch, evaluation);
        List<Criterion> criteria = call.rules().evaluationCriteria();
        if (sheet.declaresConflict()) {
            declareConflict(evaluation, sheet);
        } else {
            mindIndependence(caller, application, sheet.unreadable());
            score(evaluation, sheet, criteria);
        }
        return new Evaluated(evaluation, criteria);
    }

    private static void check(Optional<IfMatch> ifMatch, Evaluation evaluation) {
        if (ifMatch.isEmpty() && evaluation.status() == EvaluationStatus.DRAFT) {
            throw Refusal.of(CommonError.PRECONDITION_REQUIRED);
        }
        ifMatch.ifPresent(condition -> condition.check(evaluation.version()));
    }

    /** Whoever belongs to the applicant or its consortium can only declare it. */
    private static void mindIndependence(Caller caller, Application application, Violations violations) {
        if (caller.organisationNumber().filter(application::involves).isPresent()) {
            violations.add(Violation.under(
                    SubsidyClause.EVALUATION,
                    "/conflictOfInterest",
                    EvaluationError.REVIEWER_NOT_INDEPENDENT,
                    caller.name()));
        }
    }

    private void declareConflict(Evaluation evaluation, Sheet sheet) {
        Violations violations = sheet.unreadable();
        if (!sheet.scores().isEmpty()) {
            violations.add(Violation.under(SubsidyClause.EVALUATION, "/scores", EvaluationError.SCORES_WITH_CONFLICT));
        }
        if (sheet.conflictReason() == null && !violations.at("/reason")) {
            violations.add(Violation.of("/reason", CommonError.REQUIRED));
        }
        violations.refuseIfAny();
        evaluation.declareConflict(
                Objects.requireNonNull(sheet.conflictReason()), clock.instant().truncatedTo(ChronoUnit.MICROS));
        journal.changed(evaluation, "conflict-declared");
    }

    private void score(Evaluation evaluation, Sheet sheet, List<Criterion> criteria) {
        Violations violations = sheet.unreadable();
        if (sheet.submit() && sheet.conflictOfInterest() == null && !violations.at("/conflictOfInterest")) {
            violations.add(Violation.of("/conflictOfInterest", CommonError.REQUIRED));
        }
        Scores scores = Scores.judge(sheet.scores(), criteria, sheet.submit(), violations);
        violations.refuseIfAny();
        if (sheet.submit()) {
            evaluation.submit(scores, sheet.comment(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            journal.changed(evaluation, "submitted");
        } else {
            evaluation.save(scores, sheet.comment());
            journal.changed(evaluation, "saved");
        }
    }
}
