package jp.telework.promotion.centre.api;

import jp.telework.kernel.refusal.BodyFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The centre's answer. */
@Schema(name = "CentreAnswerRequest", examples = TicketExamples.ANSWER)
public record TicketAnswerRequest(
        @Schema(required = true, description = "回答（4,000字まで） / the answer, at most 4,000 characters") @Nullable
        String text) {

    String read() {
        BodyFields body = new BodyFields();
        String read = body.text("/text", text, 4000);
        body.done();
        return read;
    }
}
