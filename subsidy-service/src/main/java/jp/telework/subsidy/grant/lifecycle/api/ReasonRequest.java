package jp.telework.subsidy.grant.lifecycle.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One reason of an adverse act. */
@Schema(name = "ReasonRequest", description = "理由（適正化法第21条の2）。 A reason: stable code, clause, facts.")
public record ReasonRequest(
        @Schema(required = true, pattern = "[A-Z][A-Z0-9_]{0,39}", examples = "OTHER_USE") @Nullable
        String code,

        @Schema(required = true, maxLength = 200, description = "根拠 / article or condition") @Nullable
        String clause,

        @Schema(required = true, maxLength = 2000, description = "認定した事実 / the facts found") @Nullable
        String facts) {}
