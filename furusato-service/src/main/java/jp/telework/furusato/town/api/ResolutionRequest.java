package jp.telework.furusato.town.api;

import jp.telework.furusato.town.domain.ResolutionPolicy;
import jp.telework.furusato.town.domain.act.AdoptingBody;
import jp.telework.kernel.refusal.BodyFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The town's decision on its plan. */
@Schema(
        name = "TownPlanResolutionRequest",
        description = "まちによる推進計画の決定。 The town's own decision on its plan.",
        examples = Examples.RESOLUTION)
public record ResolutionRequest(
        @Schema(
                required = true,
                format = "date",
                description = "決定した日。計画の確認の日から今日まで。 Day of the decision, from the day of the review until today.")
        @Nullable
        String adoptedOn,

        @Schema(
                required = true,
                enumeration = {"ASSEMBLY", "HEAD", "GOVERNING_BODY"},
                description =
                        "決定した機関：ASSEMBLY 議会、HEAD 首長、GOVERNING_BODY 総会・理事会等（地方公共団体でない団体）。 Who decided: ASSEMBLY, HEAD"
                                + " (mayor or governor), or GOVERNING_BODY of a body that is no local government.")
        @Nullable
        String adoptedBy,

        @Schema(maxLength = 500, description = "議案番号など / such as the number of the resolution") @Nullable
        String note) {

    ResolutionPolicy.Sent read() {
        BodyFields fields = new BodyFields();
        ResolutionPolicy.Sent sent = new ResolutionPolicy.Sent(
                fields.date("/adoptedOn", adoptedOn),
                fields.oneOf("/adoptedBy", adoptedBy, AdoptingBody.class),
                fields.optionalText("/note", note, 500));
        fields.done();
        return sent;
    }
}
