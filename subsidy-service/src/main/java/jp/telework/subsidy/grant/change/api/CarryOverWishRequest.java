package jp.telework.subsidy.grant.change.api;

import jp.telework.subsidy.grant.change.domain.CarryOverRequest;
import jp.telework.subsidy.grant.change.usecase.CarryOverCommands;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request to carry a part of the grant over to the next fiscal year. */
@Schema(
        name = "CarryOverWishRequest",
        description = "翌年度への繰越しの承認の申請。金額は円。 Request to carry a part of the grant over; amounts in yen.",
        examples = ChangeExamples.CARRY_OVER_REQUEST)
public record CarryOverWishRequest(
        @Schema(
                required = true,
                format = "date",
                description = "翌年度の完了予定日 / new day of completion, in the next fiscal year")
        @Nullable
        String completesOn,

        @Schema(
                required = true,
                description = "翌年度に繰り越す額。支払の済んでいない額以内 / part of the grant to carry over, not more than what is unpaid")
        @Nullable
        Long carriedOverYen,

        @Schema(required = true, maxLength = 2000, description = "年度内に完了しない理由 / why it is not completed in time")
        @Nullable
        String reason)
        implements GrantBody<GrantCommand> {

    @Override
    public GrantCommand read(Fields fields) {
        return CarryOverCommands.request(new CarryOverRequest(
                fields.date("/completesOn", completesOn),
                fields.yen("/carriedOverYen", carriedOverYen),
                fields.text("/reason", reason, 2000)));
    }
}
