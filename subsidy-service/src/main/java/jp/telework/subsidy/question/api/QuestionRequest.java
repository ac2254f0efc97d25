package jp.telework.subsidy.question.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question about a call. */
@Schema(
        name = "QuestionRequest",
        description = "公募への質問 / a question about a call",
        examples = QuestionExamples.QUESTION)
public record QuestionRequest(
        @Schema(
                required = true,
                maxLength = 2000,
                description = "質問。そのままでは公表されない。 The question; it is not published as it is.")
        @Nullable
        String text) {}
