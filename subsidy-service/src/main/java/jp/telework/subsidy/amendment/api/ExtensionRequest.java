package jp.telework.subsidy.amendment.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The later closing of a call. */
@Schema(
        name = "CallExtensionRequest",
        description = "受付期間の延長 / the later closing of a call",
        examples = Examples.EXTENSION)
public record ExtensionRequest(
        @Schema(
                required = true,
                format = "date-time",
                description = "延長後の受付終了（必着） / the new last instant of the period")
        @Nullable
        String closesAt,

        @Schema(required = true, maxLength = 1000, description = "理由。公表される。 Why; it is public.") @Nullable
        String reason) {}
