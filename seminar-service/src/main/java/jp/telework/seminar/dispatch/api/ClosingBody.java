package jp.telework.seminar.dispatch.api;

import java.util.Optional;
import jp.telework.kernel.refusal.BodyFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a request is closed. */
@Schema(name = "DispatchClosing", description = "完了 / closing", examples = Examples.CLOSING)
public record ClosingBody(
        @Schema(description = "アンケートなしで完了する理由 / why without the survey") @Nullable
        String reason) {

    Optional<String> read() {
        BodyFields body = new BodyFields();
        Optional<String> text = Optional.ofNullable(body.optionalText("/reason", reason, 1000));
        body.done();
        return text;
    }
}
