package jp.telework.subsidy.grant.returning.api;

import jp.telework.kernel.value.Readers;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.grant.returning.usecase.ReturningCommands;
import jp.telework.subsidy.repayment.domain.ChargeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A waiver of one of the two charges. */
@Schema(
        name = "ChargeWaiverRequest",
        description = "加算金・延滞金の免除（第19条第3項）。額を省くと、今後の分も含めて全部。円。"
                + " Waiver of a charge; without an amount all of it, also what accrues later. In yen.",
        examples = ReturningExamples.WAIVER)
public record ChargeWaiverRequest(
        @Schema(
                minimum = "1",
                description = "返還命令の行為番号。済んでいない命令が一つなら省ける。"
                        + " Number of the return order; may be omitted while only one is open")
        @Nullable
        Integer order,

        @Schema(required = true, implementation = ChargeKind.class, description = "SURCHARGE 加算金, LATE_CHARGE 延滞金")
        @Nullable
        String charge,

        @Nullable Long amountYen,

        @Schema(required = true, maxLength = 2000, description = "やむを得ない事情 / the unavoidable grounds") @Nullable
        String reason)
        implements GrantBody<GrantCommand> {

    @Override
    public GrantCommand read(Fields fields) {
        return ReturningCommands.waive(
                fields.optional("/order", order, Readers.between(1, Integer.MAX_VALUE)),
                fields.oneOf("/charge", charge, ChargeKind.class),
                fields.optional("/amountYen", amountYen, Yen::of),
                fields.text("/reason", reason, 2000));
    }
}
