package jp.telework.subsidy.application.api;

import java.util.List;
import jp.telework.subsidy.application.domain.ScreeningOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the screening found. */
@Schema(name = "ScreeningRequest", description = "形式審査の結果。不適格には理由が必要。 Ineligible needs reasons.")
public record ScreeningRequest(
        @Schema(required = true, implementation = ScreeningOutcome.class) @Nullable
        String outcome,

        @Nullable List<@Nullable DecisionReasonRequest> reasons) {}
