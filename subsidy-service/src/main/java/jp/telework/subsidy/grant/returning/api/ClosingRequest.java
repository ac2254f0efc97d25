package jp.telework.subsidy.grant.returning.api;

import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.grant.returning.domain.Closing;
import jp.telework.subsidy.grant.returning.usecase.ReturningCommands;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Remarks at the closing of a case. */
@Schema(name = "ClosingRequest", description = "案件の完結。 Closing of a case.", examples = ReturningExamples.CLOSING)
public record ClosingRequest(
        @Schema(maxLength = 2000) @Nullable String note) implements GrantBody<GrantCommand> {

    @Override
    public GrantCommand read(Fields fields) {
        return ReturningCommands.close(new Closing(fields.optionalText("/note", note, 2000)));
    }
}
