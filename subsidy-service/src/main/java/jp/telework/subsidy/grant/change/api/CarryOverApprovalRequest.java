package jp.telework.subsidy.grant.change.api;

import jp.telework.subsidy.grant.change.domain.CarryOverPolicy;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The approval of a carry-over, with that of the Minister of Finance. */
@Schema(
        name = "CarryOverApprovalRequest",
        description =
                "財務大臣の承認（財政法第43条）と、承認に付ける条件・備考。"
                        + " The approval of the Minister of Finance (Public Finance Act article 43), and conditions or remarks.",
        examples = ChangeExamples.CARRY_OVER_APPROVAL)
public record CarryOverApprovalRequest(
        @Schema(required = true, maxLength = 100, description = "財務大臣の承認の文書番号 / its document number") @Nullable
        String treasuryReference,

        @Schema(required = true, format = "date", description = "財務大臣の承認の日 / its day") @Nullable
        String treasuryApprovedOn,

        @Schema(maxLength = 2000) @Nullable String note)
        implements GrantBody<CarryOverApprovalRequest.Approval> {

    /** What was sent, read. */
    public record Approval(
            CarryOverPolicy.Treasury treasury, @Nullable String note) {}

    @Override
    public Approval read(Fields fields) {
        return new Approval(
                new CarryOverPolicy.Treasury(
                        fields.text("/treasuryReference", treasuryReference, 100),
                        fields.date("/treasuryApprovedOn", treasuryApprovedOn)),
                fields.optionalText("/note", note, 2000));
    }
}
