package jp.telework.seminar.dispatch.api;

import jp.telework.kernel.refusal.BodyFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why something is refused, called off or withdrawn. */
@Schema(name = "DispatchReasonText", description = "理由 / reason", examples = Examples.REASON)
public record DispatchReasonBody(
        @Schema(required = true) @Nullable String reason) {

    String read() {
        BodyFields body = new BodyFields();
        String text = body.text("/reason", reason, 1000);
        body.done();
        return text;
    }
}
