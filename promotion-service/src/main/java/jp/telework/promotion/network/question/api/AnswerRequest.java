package jp.telework.promotion.network.question.api;

import jp.telework.kernel.refusal.BodyFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member's answer. */
@Schema(name = "NetworkAnswerRequest", examples = QuestionExamples.ANSWER)
public record AnswerRequest(
        @Schema(required = true, description = "回答（4,000字まで） / the answer, at most 4,000 characters") @Nullable
        String text) {

    String read() {
        BodyFields body = new BodyFields();
        String read = body.text("/text", text, 4000);
        body.done();
        return read;
    }
}
