package jp.telework.subsidy.grant.change.api;

import jp.telework.subsidy.grant.change.domain.DiscontinuationRequest;
import jp.telework.subsidy.grant.change.usecase.ChangeCommands;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request to give the project up. */
@Schema(
        name = "DiscontinuationWishRequest",
        description = "中止・廃止の承認の申請 / request to give the project up",
        examples = ChangeExamples.DISCONTINUATION_REQUEST)
public record DiscontinuationWishRequest(
        @Schema(required = true, implementation = DiscontinuationRequest.Kind.class) @Nullable
        String kind,

        @Schema(required = true, format = "date", description = "中止・廃止の日 / from which day") @Nullable
        String on,

        @Schema(required = true, maxLength = 2000) @Nullable String reason)
        implements GrantBody<GrantCommand> {

    @Override
    public GrantCommand read(Fields fields) {
        return ChangeCommands.requestDiscontinuation(new DiscontinuationRequest(
                fields.oneOf("/kind", kind, DiscontinuationRequest.Kind.class),
                fields.date("/on", on),
                fields.text("/reason", reason, 2000)));
    }
}
