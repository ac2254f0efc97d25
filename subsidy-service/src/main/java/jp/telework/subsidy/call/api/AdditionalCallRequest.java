package jp.telework.subsidy.call.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The period of an additional call. */
@Schema(
        name = "AdditionalCallRequest",
        description = "追加公募の受付期間 / the period of an additional call",
        examples = Examples.ADDITIONAL_CALL)
public record AdditionalCallRequest(
        @Schema(maxLength = 100, description = "省略すると元の公募と同じ / by default the first call's") @Nullable
        String title,

        @Schema(required = true, format = "date-time", description = "受付開始 / first instant of the period") @Nullable
        String opensAt,

        @Schema(required = true, format = "date-time", description = "受付終了（必着） / last instant of the period") @Nullable
        String closesAt) {}
