package jp.telework.subsidy.amendment.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a call is cancelled. */
@Schema(
        name = "CallCancellationRequest",
        description = "公募の中止の理由 / why a call is cancelled",
        examples = Examples.CANCELLATION)
public record CancellationRequest(
        @Schema(required = true, maxLength = 1000, description = "理由。公表される。 Why; it is public.") @Nullable
        String reason) {}
