package jp.telework.subsidy.question.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which published answer the asker is led to. */
@Schema(
        name = "QuestionMergeRequest",
        description = "同じ質問への公表済みの回答 / the published answer to the same question",
        examples = QuestionExamples.MERGE)
public record QuestionMergeRequest(
        @Schema(
                required = true,
                minimum = "1",
                maximum = "1000",
                description = "公表済みの回答の番号 / number of the published answer")
        @Nullable
        Integer number) {}
