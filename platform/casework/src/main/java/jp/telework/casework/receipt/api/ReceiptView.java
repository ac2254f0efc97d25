package jp.telework.casework.receipt.api;

import java.time.Instant;
import java.util.List;
import jp.telework.casework.receipt.domain.CaseSubmission;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.Wareki;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The proof of a submission. */
@Schema(
        name = "Receipt",
        description = "受付票。contentSha256 は提出内容の正規形（RFC 8785）のSHA-256で、GET …/receipt/content と一致する。"
                + " The receipt; contentSha256 is the SHA-256 of the canonical form (RFC 8785) that GET …/receipt/content"
                + " returns.")
public record ReceiptView(
        @Schema(
                description = "受付番号 / receipt number",
                examples = {"R08-FT-000123", "R08-MT-000123"})
        String number,

        @Schema(description = "1: 最初の提出、2以降: 再提出 / 1 for the first, then resubmissions")
        int submission,

        Instant submittedAt,
        @Schema(examples = "令和8年11月20日") String submittedOnLabel,
        @Schema(pattern = "[0-9a-f]{64}") String contentSha256,
        @Schema(examples = {"R08-FT/1", "R08-MT/1"}) String rulesVersion,
        List<ReceiptDocumentView> documents) {

    public static ReceiptView of(CaseSubmission submission) {
        return new ReceiptView(
                submission.receiptNumber(),
                submission.number(),
                submission.submittedAt(),
                Wareki.format(Japan.date(submission.submittedAt())),
                submission.contentSha256(),
                submission.rulesLabel(),
                ReceiptDocumentView.of(submission));
    }
}
