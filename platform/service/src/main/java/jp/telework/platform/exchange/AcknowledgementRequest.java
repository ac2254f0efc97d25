package jp.telework.platform.exchange;

import jp.telework.kernel.reference.ExternalReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a back-office system says of an event or a case. */
@Schema(
        name = "AcknowledgementRequest",
        description = "eventId か subject の少なくとも一方。 At least one of eventId and subject.",
        examples = "{\"subject\":\"application/0198c0de-0000-7000-8000-000000000001\",\"system\":\"MIC-FINANCE\","
                + "\"outcome\":\"IMPORTED\",\"number\":\"2026-00123\"}")
public record AcknowledgementRequest(
        @Schema(
                description = "案件。イベントの subject と同じ形（種別/id）。 The case, as events name it: kind/id",
                maxLength = 100,
                examples = "application/0198c0de-0000-7000-8000-000000000001")
        @Nullable
        String subject,

        @Schema(
                description = "確認するイベントの id / id of the event that is acknowledged",
                format = "uuid",
                examples = "0198c0de-0000-7000-8000-000000000002")
        @Nullable
        String eventId,

        @Schema(
                required = true,
                description = "連携先システムの名 / name of the system that acknowledges",
                pattern = "^" + ExternalReference.SYSTEM_PATTERN + "$",
                maxLength = 50,
                examples = "MIC-FINANCE")
        @Nullable
        String system,

        @Schema(required = true, implementation = AcknowledgementOutcome.class) @Nullable
        String outcome,

        @Schema(
                description = "そのシステムでの番号。案件の externalReferences に加わる。"
                        + " Number in that system; it joins the case's externalReferences",
                maxLength = ExternalReference.MAX_NUMBER,
                examples = "2026-00123")
        @Nullable
        String number,

        @Schema(
                description = "理由または備考。REJECTED では必須。 Reason or remark; required with REJECTED",
                maxLength = AcknowledgementRequest.MAX_REASON,
                examples = "法人番号が債権者台帳にない")
        @Nullable
        String reason) {

    static final int MAX_REASON = 2000;
}
