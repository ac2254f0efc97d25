package jp.telework.platform.retention;

import jp.telework.kernel.refusal.BodyFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a case is not held any more. */
@Schema(
        name = "RetentionReleaseRequest",
        description = "延長を解除する理由。 Why the case is not held any more.",
        examples = "{\"reason\":\"検査が終了したため。\"}")
public record ReleaseRequest(
        @Schema(required = true, description = "解除の理由 / why it is released", maxLength = 1000) @Nullable
        String reason) {

    String read() {
        BodyFields body = new BodyFields();
        String why = body.text("/reason", reason, 1000);
        body.done();
        return why;
    }
}
