package jp.telework.seminar.seminar.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where an announced seminar moves to and why. */
@Schema(name = "ReschedulingRequest", examples = Examples.RESCHEDULING)
public record ReschedulingRequest(
        @Schema(required = true, examples = "2027-07-26") @Nullable
        String dateOfStart,

        @Schema(required = true, examples = "13:30") @Nullable
        String startTime,

        @Schema(required = true, examples = "17:00") @Nullable
        String endTime,

        @Schema(required = true, description = "ON_SITE, ONLINE, HYBRID") @Nullable
        String webinarStatus,

        SeminarRequest.@Nullable PlaceRequest locationAddress,
        SeminarRequest.@Nullable VenueRequest venueFacility,

        @Schema(description = "両方とも省けば申込期間は変わらない / both absent: the period stays") @Nullable
        String registrationOpensAt,

        @Nullable String registrationClosesAt,

        @Schema(required = true, description = "申込者に伝える理由 / the reason that registrants are told") @Nullable
        String reason,

        @Schema(
                description =
                        "省略すると、英語の読者には日本語の理由を、その旨を付けて示す。 Without it readers of English see the Japanese reason, marked"
                                + " as such.")
        @Nullable
        String reasonEn) {}
