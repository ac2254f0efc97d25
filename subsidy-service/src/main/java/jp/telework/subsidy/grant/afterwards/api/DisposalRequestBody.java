package jp.telework.subsidy.grant.afterwards.api;

import jp.telework.subsidy.grant.afterwards.domain.DisposalRequest;
import jp.telework.subsidy.grant.afterwards.domain.DisposalWay;
import jp.telework.subsidy.grant.afterwards.usecase.AfterwardsCommands;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request to dispose of an asset. */
@Schema(
        name = "DisposalRequestBody",
        description = "財産処分の承認の申請。 Request to dispose of a restricted asset.",
        examples = AfterwardsExamples.DISPOSAL_REQUEST)
public record DisposalRequestBody(
        @Schema(required = true, description = "台帳番号 / number of the asset in the ledger") @Nullable
        Integer asset,

        @Schema(required = true, implementation = DisposalWay.class, description = "処分の態様 / way") @Nullable
        String way,

        @Schema(required = true, format = "date", description = "処分の予定日 / planned day") @Nullable
        String on,

        @Schema(maximum = "1000000000000", description = "譲渡額（円）。ないときは省く / transfer price, if any") @Nullable
        Long priceYen,

        @Schema(required = true, maxLength = 2000) @Nullable String reason)
        implements GrantBody<GrantCommand> {

    @Override
    public GrantCommand read(Fields fields) {
        return AfterwardsCommands.requestDisposal(new DisposalRequest(
                fields.number("/asset", asset, 1, Integer.MAX_VALUE),
                fields.oneOf("/way", way, DisposalWay.class),
                fields.date("/on", on),
                AfterwardsFields.optionalYen(fields, "/priceYen", priceYen),
                fields.text("/reason", reason, 2000)));
    }
}
