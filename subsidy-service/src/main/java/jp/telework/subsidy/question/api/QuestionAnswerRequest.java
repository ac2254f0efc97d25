package jp.telework.subsidy.question.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the public is to read. */
@Schema(
        name = "QuestionAnswerRequest",
        description = "公表する質問と回答の案 / the question and the answer for the public",
        examples = QuestionExamples.ANSWER)
public record QuestionAnswerRequest(
        @Schema(
                required = true,
                maxLength = 2000,
                description = "公表する質問。団体の名称や法人番号を含めない。 The question for the public; it names no organisation.")
        @Nullable
        String question,

        @Schema(required = true, maxLength = 4000, description = "回答 / the answer") @Nullable
        String answer) {}
