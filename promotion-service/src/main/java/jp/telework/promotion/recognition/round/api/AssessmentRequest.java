package jp.telework.promotion.recognition.round.api;

import jp.telework.promotion.recognition.criteria.api.FiguresRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Figures that somebody wants judged. */
@Schema(
        name = "RecognitionAssessmentRequest",
        description = "判定する実施状況。保存しない。 Figures to judge; nothing is kept.",
        examples = RoundExamples.ASSESSMENT)
public record AssessmentRequest(
        @Schema(format = "uuid", description = "公募。省くと通常の基準。 The round; the usual criteria by default.") @Nullable
        String roundId,

        @Schema(required = true) @Nullable FiguresRequest figures) {}
