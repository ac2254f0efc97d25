package jp.telework.subsidy.grant.returning.api;

import jp.telework.kernel.value.Readers;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.grant.returning.usecase.ReturningCommands;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A later due date. */
@Schema(
        name = "DueDateRequest",
        description = "返還期限の延長（第18条第3項）。 A later due date on unavoidable grounds.",
        examples = ReturningExamples.DUE_DATE)
public record DueDateRequest(
        @Schema(
                minimum = "1",
                description = "返還命令の行為番号。済んでいない命令が一つなら省ける。"
                        + " Number of the return order; may be omitted while only one is open")
        @Nullable
        Integer order,

        @Schema(required = true, format = "date") @Nullable String dueOn,

        @Schema(required = true, maxLength = 2000, description = "やむを得ない事情 / the unavoidable grounds") @Nullable
        String reason)
        implements GrantBody<GrantCommand> {

    @Override
    public GrantCommand read(Fields fields) {
        return ReturningCommands.extend(
                fields.optional("/order", order, Readers.between(1, Integer.MAX_VALUE)),
                fields.date("/dueOn", dueOn),
                fields.text("/reason", reason, 2000));
    }
}
