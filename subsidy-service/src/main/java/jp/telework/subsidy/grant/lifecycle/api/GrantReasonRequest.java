package jp.telework.subsidy.grant.lifecycle.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why something is asked for or given back. */
@Schema(name = "GrantReasonRequest", description = "理由の文 / a reason in words", examples = Examples.REASON)
public record GrantReasonRequest(
        @Schema(required = true, maxLength = 2000) @Nullable String reason) implements GrantBody<String> {

    @Override
    public String read(Fields fields) {
        return fields.text("/reason", reason, 2000);
    }
}
