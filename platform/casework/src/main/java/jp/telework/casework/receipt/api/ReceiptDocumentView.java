package jp.telework.casework.receipt.api;

import java.util.List;
import jp.telework.casework.receipt.domain.CaseSubmission;
import jp.telework.platform.json.StoredJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document that a receipt covers. Each programme has kinds of its own under the same name. */
@Schema(
        name = "ReceiptDocument",
        description = "受付票が証明する書類。size はバイト。 A document that the receipt covers; size in bytes.")
public record ReceiptDocumentView(
        @Schema(description = "案件の中での番号 / number inside the case")
        int number,

        @Schema(ref = "DocumentKind") String kind,
        String name,
        long size,

        @Schema(description = "内容のSHA-256（16進小文字） / SHA-256 of the content", pattern = "[0-9a-f]{64}")
        String sha256) {

    /** The part of a submission's content that lists its documents. */
    record Covered(List<ReceiptDocumentView> documents) {}

    /** The documents as they were submitted, without later changes. */
    static List<ReceiptDocumentView> of(CaseSubmission submission) {
        return StoredJson.read(submission.content(), Covered.class).documents();
    }
}
