package jp.telework.subsidy.grant.afterwards.api;

import jp.telework.subsidy.grant.afterwards.domain.Inspection;
import jp.telework.subsidy.grant.afterwards.usecase.AfterwardsCommands;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A record of an inspection. */
@Schema(
        name = "InspectionRequest",
        description = "立入検査等の記録。 Record of an inspection.",
        examples = AfterwardsExamples.INSPECTION)
public record InspectionRequest(
        @Schema(required = true, format = "date") @Nullable String on,

        @Schema(required = true, maxLength = 400, description = "検査した者 / who inspected") @Nullable
        String inspectors,

        @Schema(required = true, maxLength = 4000, description = "結果 / what was found") @Nullable
        String findings,

        @Schema(maxLength = 2000, description = "求める措置 / what the grantee has to do") @Nullable
        String measures)
        implements GrantBody<GrantCommand> {

    @Override
    public GrantCommand read(Fields fields) {
        return AfterwardsCommands.recordInspection(new Inspection(
                fields.date("/on", on),
                fields.text("/inspectors", inspectors, 400),
                fields.text("/findings", findings, 4000),
                fields.optionalText("/measures", measures, 2000)));
    }
}
