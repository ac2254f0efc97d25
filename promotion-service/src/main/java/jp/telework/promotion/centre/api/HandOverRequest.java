package jp.telework.promotion.centre.api;

import jp.telework.kernel.refusal.BodyFields;
import jp.telework.promotion.centre.domain.HandOver;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who goes on with a question. */
@Schema(name = "CentreHandOverRequest", examples = TicketExamples.HAND_OVER)
public record HandOverRequest(
        @Schema(required = true, description = "引継ぎ先 / the office that goes on with it") @Nullable
        String destination,

        @Schema(required = true, description = "理由（500字まで） / the reason, at most 500 characters") @Nullable
        String reason) {

    HandOver read() {
        BodyFields body = new BodyFields();
        HandOver read = new HandOver(body.name("/destination", destination, 200), body.text("/reason", reason, 500));
        body.done();
        return read;
    }
}
