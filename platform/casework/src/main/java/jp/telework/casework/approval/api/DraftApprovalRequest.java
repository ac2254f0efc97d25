package jp.telework.casework.approval.api;

import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an approver remarks. */
@Schema(
        name = "DraftApprovalRequest",
        description = "決裁。代決には備考（代決の理由）が要る。なければ {}。 An approval; a deputy says why. {} for none.",
        examples = ApprovalExamples.APPROVAL)
public record DraftApprovalRequest(
        @Schema(maxLength = 2000) @Nullable String note) {

    /**
     * The remark of a body; null when it has none.
     *
     * @throws Refusal with everything that is wrong
     */
    public static @Nullable String note(@Nullable DraftApprovalRequest body) {
        BodyFields fields = new BodyFields();
        String note = fields.optionalText("/note", BodyFields.body(body).note(), 2000);
        fields.done();
        return note;
    }
}
