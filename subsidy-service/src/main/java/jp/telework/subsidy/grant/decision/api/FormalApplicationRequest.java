package jp.telework.subsidy.grant.decision.api;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.decision.usecase.DecisionCommands;
import jp.telework.subsidy.grant.lifecycle.api.CategoryAmountRequest;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import jp.telework.subsidy.grant.lifecycle.domain.FormalApplication;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of a formal application. With an empty one the adopted plan is applied for. */
@Schema(
        name = "FormalApplicationRequest",
        description = "交付申請。空の本文 {} を送ると採択された計画のまま申請する。計画を変えて申請する場合は、incomeYen 以外のすべての項目が必要。金額は円。 Formal application;"
                + " with an empty body {} the adopted plan stands. Another plan needs all fields but incomeYen. Amounts in"
                + " yen.",
        examples = DecisionExamples.FORMAL_APPLICATION)
public record FormalApplicationRequest(
        @Schema(description = "交付を受けようとする額 / requested") @Nullable
        Long requestedYen,

        @Schema(description = "経費の配分 / allocation") @Nullable
        List<@Nullable CategoryAmountRequest> costs,

        @Schema(description = "寄附金その他の収入 / income", defaultValue = "0") @Nullable
        Long incomeYen,

        @Schema(format = "date") @Nullable String startsOn,
        @Schema(format = "date") @Nullable String completesOn,
        @Schema(maxLength = 4000) @Nullable String purpose)
        implements GrantBody<GrantCommand> {

    @Override
    public GrantCommand read(Fields fields) {
        if (Stream.of(requestedYen, costs, incomeYen, startsOn, completesOn, purpose)
                .allMatch(Objects::isNull)) {
            return DecisionCommands.apply(null);
        }
        return DecisionCommands.apply(new FormalApplication(
                fields.yen("/requestedYen", requestedYen),
                fields.costs("/costs", costs),
                fields.yenOr("/incomeYen", incomeYen, Yen.ZERO),
                fields.date("/startsOn", startsOn),
                fields.date("/completesOn", completesOn),
                fields.text("/purpose", purpose, 4000)));
    }
}
