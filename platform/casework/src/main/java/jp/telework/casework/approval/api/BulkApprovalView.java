package jp.telework.casework.approval.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one case of a bulk approval. */
@Schema(name = "BulkApprovalResult", description = "案件ごとの結果。 The answer for one case.")
public record BulkApprovalView(
        @Schema(description = "案件の種別 / kind of the case", examples = "grant")
        String caseKind,

        UUID caseId,

        @Schema(description = "その案件だけを決裁したときのHTTP状態 / the status that approving it alone has", examples = "200")
        int status,

        @Schema(description = "決裁後のETag / its new entity tag") @Nullable
        String etag,

        @Schema(description = "拒否の符号 / code of the refusal", examples = "ALREADY_APPROVED") @Nullable
        String code,

        @Schema(description = "拒否の理由 / why it was refused") @Nullable
        String detail) {}
