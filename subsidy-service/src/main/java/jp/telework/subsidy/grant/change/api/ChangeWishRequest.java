package jp.telework.subsidy.grant.change.api;

import java.util.List;
import jp.telework.subsidy.grant.change.domain.ChangePolicy;
import jp.telework.subsidy.grant.change.usecase.ChangeCommands;
import jp.telework.subsidy.grant.lifecycle.api.CategoryAmountRequest;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a grantee wants to change; what is left out stays. */
@Schema(
        name = "ChangeWishRequest",
        description = "変更承認の申請。配分・完了予定日・内容の1つ以上。省いた項目は変えない。金額は円。"
                + " Request to change one or more of allocation, day of completion and content. Amounts in yen.",
        examples = ChangeExamples.CHANGE_REQUEST)
public record ChangeWishRequest(
        @Schema(description = "変更後の経費の配分（全区分） / the whole allocation after the change") @Nullable
        List<@Nullable CategoryAmountRequest> costs,

        @Schema(format = "date", description = "変更後の完了予定日 / new day of completion") @Nullable
        String completesOn,

        @Schema(maxLength = 4000, description = "変更の内容 / change of content") @Nullable
        String content,

        @Schema(required = true, maxLength = 2000) @Nullable String reason)
        implements GrantBody<GrantCommand> {

    @Override
    public GrantCommand read(Fields fields) {
        return ChangeCommands.request(new ChangePolicy.Wish(
                fields.optionalCosts("/costs", costs),
                fields.optionalDate("/completesOn", completesOn),
                fields.optionalText("/content", content, 4000),
                fields.text("/reason", reason, 2000)));
    }
}
