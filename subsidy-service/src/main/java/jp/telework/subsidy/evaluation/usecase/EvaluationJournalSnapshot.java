package jp.telework.subsidy.evaluation.usecase;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.evaluation.usecase.EvaluationContent;
import jp.telework.kernel.scoring.EvaluationStatus;
import jp.telework.kernel.scoring.Score;
import jp.telework.platform.event.EventData;
import org.jspecify.annotations.Nullable;

/** An evaluation as the feed shows it. The published schema of events has this name. */
@EventData(kind = "evaluation")
record EvaluationJournalSnapshot(
        UUID id,
        UUID applicationId,
        UUID callId,
        String reviewer,
        EvaluationStatus status,
        List<Score> scores,
        @Nullable String comment,
        @Nullable String conflictReason,
        @Nullable Instant finishedAt) {

    static EvaluationJournalSnapshot of(EvaluationContent content) {
        return new EvaluationJournalSnapshot(
                content.id(),
                content.caseId(),
                content.callId(),
                content.reviewer(),
                content.status(),
                content.scores(),
                content.comment(),
                content.conflictReason(),
                content.finishedAt());
    }
}
