package jp.telework.subsidy.question.api;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.subsidy.question.domain.AnswerDraft;
import jp.telework.subsidy.question.domain.CallQuestion;
import jp.telework.subsidy.question.domain.QuestionStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question as its asker and the ministry read it. */
@Schema(
        name = "CallQuestion",
        description = "公募への質問。質問した団体と省の職員だけが読む。 A question about a call; its asker and ministry staff read it.")
public record QuestionView(
        UUID id,
        UUID callId,

        @Schema(description = "質問した団体の法人番号 / organisation that asked")
        CorporateNumber organisation,

        String organisationName,

        @Schema(description = "回答案の有無は、省の職員だけに見える。 ANSWER_DRAFTED is shown to ministry staff alone.")
        QuestionStatus status,

        String text,
        Instant askedAt,

        @Schema(
                description =
                        "公表する質問。公表までは省の職員だけに見える。 The question for the public; until then for ministry staff alone.")
        @Nullable
        String publicQuestion,

        @Schema(description = "回答。公表までは省の職員だけに見える。 The answer; until its publication for ministry staff alone.")
        @Nullable
        String publicAnswer,

        @Schema(description = "公表済みの回答の番号 / number of the published answer", examples = "1") @Nullable
        Integer publishedNumber,

        @Schema(description = "回答しない理由 / why it is not answered") @Nullable
        String refusalReason) {

    /**
     * A question for a reader.
     *
     * @param staff whether the reader is of the ministry
     */
    static QuestionView of(CallQuestion question, boolean staff) {
        Optional<AnswerDraft> draft =
                question.draft().filter(known -> staff || question.status() == QuestionStatus.PUBLISHED);
        return new QuestionView(
                question.id(),
                question.callId(),
                question.organisation(),
                question.organisationName(),
                question.status().shownTo(staff),
                question.text(),
                question.askedAt(),
                draft.map(AnswerDraft::question).orElse(null),
                draft.map(AnswerDraft::answer).orElse(null),
                question.publishedNumber().orElse(null),
                question.refusalReason().orElse(null));
    }
}
