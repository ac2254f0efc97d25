package jp.telework.subsidy.grant.progress.api;

import jp.telework.subsidy.grant.lifecycle.api.Fields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an order is lifted. */
@Schema(
        name = "LiftingRequest",
        description = "命令の解除。とられた措置。 Lifting of an order: what the grantee did.",
        examples = ProgressExamples.LIFTING)
public record LiftingRequest(
        @Schema(required = true, maxLength = 4000) @Nullable String measuresTaken) {

    String read() {
        Fields fields = new Fields();
        String text = fields.text("/measuresTaken", measuresTaken, 4000);
        fields.done();
        return text;
    }
}
