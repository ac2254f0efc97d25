package jp.telework.subsidy.grant.progress.api;

import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.grant.progress.usecase.ProgressCommands;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an order is lifted. */
@Schema(
        name = "LiftingRequest",
        description = "命令の解除。とられた措置。 Lifting of an order: what the grantee did.",
        examples = ProgressExamples.LIFTING)
public record LiftingRequest(
        @Schema(required = true, maxLength = 4000) @Nullable String measuresTaken) implements GrantBody<GrantCommand> {

    @Override
    public GrantCommand read(Fields fields) {
        return ProgressCommands.lift(fields.text("/measuresTaken", measuresTaken, 4000));
    }
}
