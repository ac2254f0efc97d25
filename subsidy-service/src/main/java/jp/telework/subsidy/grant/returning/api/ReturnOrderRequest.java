package jp.telework.subsidy.grant.returning.api;

import java.util.List;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import jp.telework.subsidy.grant.lifecycle.api.ReasonRequest;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.grant.returning.usecase.ReturningCommands;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An order to return money. Its amount follows from the case. */
@Schema(
        name = "ReturnOrderRequest",
        description = "返還命令。額は案件から計算する。納期日を省くと公募の定める日数の後の開庁日。"
                + " Return order; its amount follows from the case. Without a due date the call's days from today.",
        examples = ReturningExamples.RETURN_ORDER)
public record ReturnOrderRequest(
        @Schema(format = "date", description = "納期日 / due date") @Nullable
        String dueOn,

        @Schema(required = true) @Nullable List<@Nullable ReasonRequest> reasons)
        implements GrantBody<GrantCommand> {

    @Override
    public GrantCommand read(Fields fields) {
        return ReturningCommands.order(fields.optionalDate("/dueOn", dueOn), fields.reasons(reasons));
    }
}
