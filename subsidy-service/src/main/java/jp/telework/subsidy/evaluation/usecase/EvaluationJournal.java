package jp.telework.subsidy.evaluation.usecase;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.kernel.scoring.EvaluationStatus;
import jp.telework.kernel.scoring.Score;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.subsidy.evaluation.domain.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * Tells changes of evaluations. They are cases of their own that belong to no organisation, so that neither the
 * applicant's history nor its feed names a reviewer.
 */
@ApplicationScoped
class EvaluationJournal {

    private final Journal journal;

    EvaluationJournal(Journal journal) {
        this.journal = journal;
    }

    /** An evaluation as the feed shows it; a draft without its scores. */
    @EventData(kind = "evaluation")
    @RegisterForReflection
    record Snapshot(
            UUID id,
            UUID applicationId,
            UUID callId,
            String reviewer,
            EvaluationStatus status,
            List<Score> scores,
            @Nullable String comment,
            @Nullable String conflictReason,
            @Nullable Instant finishedAt) {}

    static CaseRef caseOf(Evaluation evaluation) {
        return new CaseRef("evaluation", evaluation.id());
    }

    void attempt(String command) {
        journal.attempt(command);
    }

    void attempt(Evaluation evaluation, String command) {
        journal.attempt(caseOf(evaluation), command);
    }

    void changed(Evaluation evaluation, String verb) {
        boolean draft = evaluation.status() == EvaluationStatus.DRAFT;
        Snapshot snapshot = new Snapshot(
                evaluation.id(),
                evaluation.applicationId(),
                evaluation.callId(),
                evaluation.reviewer(),
                evaluation.status(),
                draft ? List.of() : evaluation.scores().items(),
                draft ? null : evaluation.comment().orElse(null),
                evaluation.conflictReason().orElse(null),
                evaluation.finishedAt().orElse(null));
        journal.changed(
                caseOf(evaluation),
                "jp.telework.subsidy.evaluation." + verb + ".v1",
                null,
                snapshot,
                Map.of("applicationId", evaluation.applicationId(), "reviewer", evaluation.reviewer()));
    }
}
