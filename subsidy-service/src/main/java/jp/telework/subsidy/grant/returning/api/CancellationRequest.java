package jp.telework.subsidy.grant.returning.api;

import java.util.List;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import jp.telework.subsidy.grant.lifecycle.api.ReasonRequest;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.grant.returning.domain.CancellationBasis;
import jp.telework.subsidy.grant.returning.domain.CancellationPolicy.Wish;
import jp.telework.subsidy.grant.returning.usecase.ReturningCommands;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A cancellation of the whole decision or of a part. */
@Schema(
        name = "CancellationRequest",
        description = "交付の決定の取消。一部の取消では amountYen に取り消す額（円）を書く。"
                + " Cancellation of the decision; a part names its amount in yen.",
        examples = ReturningExamples.CANCELLATION)
public record CancellationRequest(
        @Schema(
                required = true,
                implementation = CancellationBasis.class,
                description = "ART_10 事情変更, ART_17 義務違反等 / changed circumstances, breach")
        @Nullable
        String basis,

        @Schema(required = true, description = "全部の取消か / whether the whole decision") @Nullable
        Boolean whole,

        @Schema(description = "取り消す額 / the part") @Nullable Long amountYen,

        @Schema(required = true) @Nullable List<@Nullable ReasonRequest> reasons)
        implements GrantBody<GrantCommand> {

    @Override
    public GrantCommand read(Fields fields) {
        return ReturningCommands.cancel(new Wish(
                fields.oneOf("/basis", basis, CancellationBasis.class),
                fields.required("/whole", whole, Boolean::booleanValue, false),
                fields.optional("/amountYen", amountYen, Yen::of),
                fields.reasons(reasons)));
    }
}
