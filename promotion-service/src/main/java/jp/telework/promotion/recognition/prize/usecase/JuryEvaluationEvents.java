package jp.telework.promotion.recognition.prize.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.evaluation.usecase.EvaluationContent;
import jp.telework.casework.evaluation.usecase.EvaluationEvents;
import jp.telework.kernel.scoring.EvaluationStatus;
import jp.telework.kernel.scoring.Score;
import jp.telework.platform.event.EventData;
import org.jspecify.annotations.Nullable;

/** The events of the evaluations of applications. */
@ApplicationScoped
class JuryEvaluationEvents implements EvaluationEvents {

    static final String KIND = "recognition-evaluation";

    /** An evaluation as the feed shows it. */
    @EventData(kind = KIND)
    record Snapshot(
            UUID id,
            UUID entryId,
            UUID juryId,
            String reviewer,
            EvaluationStatus status,
            List<Score> scores,
            @Nullable String comment,
            @Nullable String conflictReason,
            @Nullable Instant finishedAt) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String type(String verb) {
        return "jp.telework.promotion.recognition-evaluation." + verb + ".v1";
    }

    @Override
    public String caseIdName() {
        return "entryId";
    }

    @Override
    public Snapshot data(EvaluationContent content) {
        return new Snapshot(
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
