package jp.telework.subsidy.question.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a question is not answered. */
@Schema(
        name = "QuestionRefusalRequest",
        description = "回答しない理由 / why a question is not answered",
        examples = QuestionExamples.REFUSAL)
public record QuestionRefusalRequest(
        @Schema(required = true, maxLength = 1000, description = "理由。質問した団体が読む。 Why; the asker reads it.") @Nullable
        String reason) {}
