package jp.telework.subsidy.grant.afterwards.api;

import jp.telework.subsidy.grant.afterwards.domain.AssetPolicy;
import jp.telework.subsidy.grant.afterwards.usecase.AfterwardsCommands;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.settlement.domain.AssetKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An acquired asset. */
@Schema(
        name = "AssetRequest",
        description =
                "取得財産。別々に処分することのあるものは分けて登録する。単価は円。 An acquired asset; register apart what may be disposed of apart."
                        + " Yen.",
        examples = AfterwardsExamples.ASSET)
public record AssetRequest(
        @Schema(required = true, maxLength = 200) @Nullable String name,

        @Schema(
                required = true,
                implementation = AssetKind.class,
                description = "種類。耐用年数を決める / kind, which gives its useful life")
        @Nullable
        String kind,

        @Schema(required = true, maxLength = 200, description = "設置場所 / where it stands") @Nullable
        String location,

        @Schema(required = true, minimum = "1", maximum = "1000") @Nullable
        Integer quantity,

        @Schema(required = true, minimum = "0", maximum = "1000000000000", description = "単価（円） / price of one")
        @Nullable
        Long unitPriceYen,

        @Schema(required = true, format = "date", description = "取得の日 / day of acquisition") @Nullable
        String acquiredOn)
        implements GrantBody<GrantCommand> {

    @Override
    public GrantCommand read(Fields fields) {
        return AfterwardsCommands.registerAsset(new AssetPolicy.Acquisition(
                fields.text("/name", name, 200),
                fields.oneOf("/kind", kind, AssetKind.class),
                fields.text("/location", location, 200),
                fields.number("/quantity", quantity, 1, 1000),
                AfterwardsFields.yen(fields, "/unitPriceYen", unitPriceYen),
                fields.date("/acquiredOn", acquiredOn)));
    }
}
