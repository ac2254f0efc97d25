package jp.telework.subsidy.grant.approval.api;

import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.request.EntityTags;
import jp.telework.subsidy.grant.approval.domain.WaitingDrafts;
import jp.telework.subsidy.programme.domain.Disposition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft that waits for approval. */
@Schema(
        name = "WaitingApproval",
        description =
                "決裁を待つ起案。採択の起案には grantId がなく、/calls/{callId}/approval で決裁する。etag は案件（採択では公募）のもので、決裁の If-Match に使える。 A"
                        + " draft that waits. A draft of an adoption has no grantId and is approved at"
                        + " /calls/{callId}/approval. The etag is that of the case, or of the call for an adoption; it"
                        + " serves an approval.")
public record WaitingApprovalView(
        @Schema(description = "交付の案件のid。採択ではなし / id of the grant; none for an adoption") @Nullable
        UUID grantId,

        String etag,
        UUID callId,
        @Schema(examples = "R08-FT-000123") @Nullable String receiptNumber,
        @Nullable String organisationName,
        String title,
        Disposition disposition,

        @Schema(description = "起案の行為番号 / number of the draft")
        int draft,

        @Schema(description = "次の段階 / the next level") int level,
        @Nullable String levelTitle,
        Yen amountYen,
        @Schema(description = "起案者 / drafter") String drafter,
        Instant draftedAt) {

    static WaitingApprovalView of(WaitingDrafts.Row row) {
        return new WaitingApprovalView(
                row.grantId(),
                EntityTags.of(row.version()),
                row.callId(),
                row.receiptNumber(),
                row.organisationName(),
                row.title(),
                Disposition.valueOf(row.awaiting().disposition()),
                row.awaiting().draft(),
                row.awaiting().level(),
                row.awaiting().title(),
                row.awaiting().amountYen(),
                row.awaiting().drafter(),
                row.awaiting().draftedAt());
    }
}
