package jp.telework.seminar.seminar.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a seminar is called off, in both languages. */
@Schema(name = "SeminarReasonRequest", examples = Examples.CANCELLATION)
public record SeminarReasonRequest(
        @Schema(required = true) @Nullable String reason,
        @Schema(required = true) @Nullable String reasonEn) {}
