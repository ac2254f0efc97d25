package jp.telework.promotion.campaign.registration.api;

import jp.telework.kernel.refusal.BodyFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a registration is returned or rejected. */
@Schema(name = "CampaignRegistrationReason", description = "理由 / reason", examples = Examples.REASON)
public record RegistrationReasonRequest(
        @Schema(required = true, description = "団体が読む理由（1,000字まで） / the reason as the organisation reads it") @Nullable
        String reason) {

    String read() {
        BodyFields body = new BodyFields();
        String text = body.text("/reason", reason, 1000);
        body.done();
        return text;
    }
}
