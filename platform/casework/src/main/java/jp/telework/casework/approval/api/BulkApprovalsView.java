package jp.telework.casework.approval.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the cases of a bulk approval. */
@Schema(name = "BulkApprovals", description = "案件ごとの結果。送った順。 One answer per case, in the order sent.")
public record BulkApprovalsView(List<BulkApprovalView> results) {

    public BulkApprovalsView {
        results = List.copyOf(results);
    }
}
