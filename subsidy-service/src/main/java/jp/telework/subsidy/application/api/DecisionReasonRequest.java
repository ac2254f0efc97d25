package jp.telework.subsidy.application.api;

import jp.telework.kernel.reason.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One reason of a decision. */
@Schema(name = "DecisionReasonRequest", description = "決定の理由（コード・根拠・事実） / a reason: code, clause, facts")
public record DecisionReasonRequest(
        @Schema(required = true, pattern = "[A-Z][A-Z0-9_]{0,39}", examples = "COST_NOT_ELIGIBLE") @Nullable
        String code,

        @Schema(required = true, maxLength = 200, examples = "公募要領（補助対象経費）") @Nullable
        String clause,

        @Schema(required = true, maxLength = 2000, description = "この応募で認めた事実 / what was found in this case") @Nullable
        String facts)
        implements Reason.Sent {}
