package jp.telework.subsidy.question.api;

import java.time.Instant;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.Wareki;
import jp.telework.subsidy.question.domain.PublishedAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published question with its answer. */
@Schema(
        name = "PublishedAnswer",
        description = "公表した質問と回答。質問した団体は示さない。 A published question with its answer; it does not show who asked.")
public record PublishedAnswerView(
        @Schema(description = "公表の順の番号 / number in the order of publication", examples = "1")
        int number,

        String question,
        String answer,
        Instant publishedAt,

        @Schema(examples = "令和8年10月1日") String publishedOnLabel) {

    static PublishedAnswerView of(PublishedAnswer answer) {
        return new PublishedAnswerView(
                answer.number(),
                answer.question(),
                answer.answer(),
                answer.publishedAt(),
                Wareki.format(Japan.date(answer.publishedAt())));
    }
}
