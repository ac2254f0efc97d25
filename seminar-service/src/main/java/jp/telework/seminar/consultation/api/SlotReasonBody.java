package jp.telework.seminar.consultation.api;

import jp.telework.kernel.refusal.BodyFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a slot is called off. */
@Schema(name = "ConsultationReason", description = "中止の理由 / why it is called off", examples = Examples.REASON)
public record SlotReasonBody(
        @Schema(required = true) @Nullable String reason) {

    String read() {
        BodyFields body = new BodyFields();
        String text = body.text("/reason", reason, 1000);
        body.done();
        return text;
    }
}
