package jp.telework.seminar.seminar.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The day of a copy. */
@Schema(name = "SeminarCopyRequest", examples = Examples.COPY)
public record CopyRequest(
        @Schema(required = true, examples = "2027-07-12") @Nullable
        String dateOfStart,

        @Schema(description = "元のセミナーの会場と違うとき / instead of the source's venue")
        SeminarRequest.@Nullable VenueRequest venueFacility) {}
