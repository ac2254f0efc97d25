package jp.telework.subsidy.amendment.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The corrected texts of a call. */
@Schema(
        name = "CallErratumRequest",
        description = "訂正後の文。省略した項目は変わらない。規則と受付期間は訂正できない。"
                + " The corrected texts; omitted ones stay. The rules and the period cannot be corrected.",
        examples = Examples.ERRATUM)
public record ErratumRequest(
        @Schema(maxLength = 100, description = "名称 / title") @Nullable
        String title,

        @Schema(maxLength = 2000, description = "目的・概要 / purpose") @Nullable
        String purpose,

        @Schema(maxLength = 500, description = "問合せ先 / whom to ask") @Nullable
        String contact,

        @Schema(required = true, maxLength = 1000, description = "理由。公表される。 Why; it is public.") @Nullable
        String reason) {}
