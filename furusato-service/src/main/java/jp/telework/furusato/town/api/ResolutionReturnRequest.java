package jp.telework.furusato.town.api;

import jp.telework.kernel.refusal.BodyFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why the town's decision goes back to the town. */
@Schema(
        name = "TownPlanResolutionReturnRequest",
        description = "まちの決定の差戻し。 The return of the town's decision.",
        examples = Examples.RESOLUTION_RETURN)
public record ResolutionReturnRequest(
        @Schema(
                required = true,
                maxLength = 2000,
                description = "確認した版と異なる点 / in what it differs from the reviewed version")
        @Nullable
        String reason) {

    String read() {
        BodyFields fields = new BodyFields();
        String text = fields.text("/reason", reason, 2000);
        fields.done();
        return text;
    }
}
