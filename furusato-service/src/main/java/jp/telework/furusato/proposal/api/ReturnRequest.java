package jp.telework.furusato.proposal.api;

import jp.telework.casework.receipt.api.ReturnReader;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a proposal is given back, and until when it can be corrected. */
@Schema(
        name = "ProposalReturnRequest",
        description = "差戻しの理由と補正期限 / reason and term of a return",
        examples = Examples.RETURN)
public record ReturnRequest(
        @Schema(required = true, maxLength = 2000) @Nullable String reason,

        @Schema(
                format = "date",
                description =
                        "補正できる最後の日。省略すると選定の補正日数による。 Last day for the correction; by default the" + " round's days.")
        @Nullable
        String correctionDueOn)
        implements ReturnReader.Sent {}
