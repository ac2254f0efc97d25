package jp.telework.promotion.recognition.entry.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Acceptance of the logo's terms. */
@Schema(
        name = "LogoLicenceRequest",
        description = "ロゴの使用条件への同意 / acceptance of the logo's terms",
        examples = EntryExamples.LOGO)
public record LogoRequest(
        @Schema(required = true, maxLength = 20, description = "同意した使用条件の版 / edition of the terms") @Nullable
        String edition) {

    /** Why a licence is withdrawn. */
    @Schema(
            name = "LogoWithdrawalRequest",
            description = "許諾の取消しの理由 / why the licence is withdrawn",
            examples = EntryExamples.LOGO_WITHDRAWAL)
    public record WithdrawalRequest(
            @Schema(required = true, maxLength = 2000) @Nullable
            String reason) {}
}
