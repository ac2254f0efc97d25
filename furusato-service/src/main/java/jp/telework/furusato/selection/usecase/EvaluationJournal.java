package jp.telework.furusato.selection.usecase;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.furusato.selection.domain.Evaluation;
import jp.telework.kernel.scoring.EvaluationStatus;
import jp.telework.kernel.scoring.Score;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
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
    @EventData(kind = "selection")
    @RegisterForReflection
    record Snapshot(
            UUID id,
            UUID proposalId,
            UUID roundId,
            String reviewer,
            EvaluationStatus status,
            List<Score> scores,
            @Nullable String comment,
            @Nullable String conflictReason,
            @Nullable Instant finishedAt) {}

    static CaseRef caseOf(Evaluation evaluation) {
        return new CaseRef("proposal-evaluation", evaluation.id());
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
                evaluation.proposalId(),
                evaluation.roundId(),
                evaluation.reviewer(),
                evaluation.status(),
                draft ? List.of() : evaluation.scores().items(),
                draft ? null : evaluation.comment().orElse(null),
                evaluation.conflictReason().orElse(null),
                evaluation.finishedAt().orElse(null));
        journal.changed(
                caseOf(evaluation),
                "jp.telework.furusato.selection." + verb + ".v1",
                null,
                snapshot,
                Map.of("proposalId", evaluation.proposalId(), "reviewer", evaluation.reviewer()));
    }
}
