package jp.telework.promotion.network.question.api;

import java.time.LocalDate;
import java.util.UUID;
import jp.telework.kernel.value.Wareki;
import jp.telework.promotion.advice.domain.AdviceTopic;
import jp.telework.promotion.network.question.domain.PublishedAnswer;
import jp.telework.promotion.organisation.domain.Industry;
import jp.telework.promotion.organisation.domain.SizeClass;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A public question with its answer, without names. */
@Schema(name = "NetworkPublishedAnswer")
public record PublishedAnswerView(
        @Schema(required = true) UUID id,
        @Schema(required = true) AdviceTopic topic,

        @Schema(required = true, description = "質問した企業の業種 / industry of the firm that asked")
        Industry industry,

        @Schema(required = true, description = "質問した企業の規模 / size of the firm that asked")
        SizeClass sizeClass,

        @Schema(required = true) String title,
        @Schema(required = true) String question,
        @Schema(required = true) String answer,
        @Schema(required = true) LocalDate publishedOn,
        @Schema(required = true, examples = "令和8年7月15日") String publishedOnWareki) {

    static PublishedAnswerView of(PublishedAnswer answer) {
        return new PublishedAnswerView(
                answer.id(),
                answer.topic(),
                answer.industry(),
                answer.sizeClass(),
                answer.title(),
                answer.question(),
                answer.answer(),
                answer.publishedOn(),
                Wareki.format(answer.publishedOn()));
    }
}
