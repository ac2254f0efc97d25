package jp.telework.furusato.town.api;

import jp.telework.furusato.programme.domain.MeasureKind;
import jp.telework.furusato.town.domain.act.MeasureProposal;
import jp.telework.kernel.refusal.BodyFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measure. */
@Schema(name = "TownMeasureRequest", description = "取組。 A measure.", examples = Examples.MEASURE)
public record MeasureRequest(
        @Schema(
                required = true,
                enumeration = {"COUNCIL", "PUBLICITY_EVENT", "COWORKING_SPACE", "OPENING_OF_FACILITIES", "OTHER"},
                description =
                        "COUNCIL 地域推進協議会, PUBLICITY_EVENT 周知広報イベント, COWORKING_SPACE コワーキングスペース, OPENING_OF_FACILITIES 施設の第三者開放, OTHER その他")
        @Nullable
        String kind,

        @Schema(required = true, maxLength = 200) @Nullable String title,
        @Schema(required = true, maxLength = 2000) @Nullable String description,
        @Schema(required = true, format = "date") @Nullable String startsOn,
        @Schema(required = true, format = "date") @Nullable String endsOn) {

    MeasureProposal read() {
        BodyFields fields = new BodyFields();
        MeasureProposal measure = new MeasureProposal(
                fields.oneOf("/kind", kind, MeasureKind.class),
                fields.text("/title", title, 200),
                fields.text("/description", description, 2000),
                fields.date("/startsOn", startsOn),
                fields.date("/endsOn", endsOn));
        fields.done();
        return measure;
    }
}
