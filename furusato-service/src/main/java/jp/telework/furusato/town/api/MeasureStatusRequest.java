package jp.telework.furusato.town.api;

import java.net.URI;
import java.net.URISyntaxException;
import jp.telework.furusato.town.domain.act.MeasureChange;
import jp.telework.furusato.town.domain.act.MeasureStatus;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.value.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a measure stands. */
@Schema(
        name = "TownMeasureStatusRequest",
        description = "取組の状況。 Where a measure stands.",
        examples = Examples.MEASURE_STATUS)
public record MeasureStatusRequest(
        @Schema(
                required = true,
                enumeration = {"UNDER_WAY", "DONE", "DROPPED"},
                description = "UNDER_WAY 実施中, DONE 実施済（実施を示すものが必要）, DROPPED 中止（理由が必要）")
        @Nullable
        String status,

        @Schema(maxLength = 2000, description = "実施を示すもの / evidence") @Nullable
        String evidence,

        @Schema(maxLength = 1000, format = "uri", description = "http(s)のURL") @Nullable
        String evidenceUrl,

        @Schema(maxLength = 1000, description = "中止の理由 / why it is dropped") @Nullable
        String reason) {

    MeasureChange read(int measure) {
        BodyFields fields = new BodyFields();
        MeasureChange change = new MeasureChange(
                measure,
                fields.oneOf("/status", status, MeasureStatus.class),
                fields.optionalText("/evidence", evidence, 2000),
                fields.optional("/evidenceUrl", evidenceUrl, MeasureStatusRequest::webAddress),
                fields.optionalText("/reason", reason, 1000));
        fields.done();
        return change;
    }

    private static String webAddress(String raw) {
        String text = PlainText.of(raw, 1000);
        try {
            URI address = new URI(text);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            if (web && address.getHost() != null && address.getUserInfo() == null) {
                return text;
            }
        } catch (URISyntaxException noAddress) {
            // refused below
        }
        throw new InvalidValue(CommonError.UNKNOWN_VALUE, "https://…");
    }
}
