package jp.telework.seminar.seminar.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a seminar is called off, in Japanese and, where there is one, in English. */
@Schema(name = "SeminarReasonRequest", examples = Examples.CANCELLATION)
public record SeminarReasonRequest(
        @Schema(required = true) @Nullable String reason,

        @Schema(
                description =
                        "省略すると、英語の読者には日本語の理由を、その旨を付けて示す。 Without it readers of English see the Japanese reason, marked"
                                + " as such.")
        @Nullable
        String reasonEn) {}
