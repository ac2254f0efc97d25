package jp.telework.casework.approval.api;

import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a draft is given back. */
@Schema(
        name = "DraftReturnRequest",
        description = "差戻しの理由 / why a draft is given back",
        examples = ApprovalExamples.RETURN)
public record DraftReturnRequest(
        @Schema(required = true, maxLength = 2000) @Nullable String reason) {

    /**
     * The reason of a body.
     *
     * @throws Refusal with everything that is wrong
     */
    public static String reason(@Nullable DraftReturnRequest body) {
        BodyFields fields = new BodyFields();
        String reason = fields.text("/reason", BodyFields.body(body).reason(), 2000);
        fields.done();
        return reason;
    }
}
