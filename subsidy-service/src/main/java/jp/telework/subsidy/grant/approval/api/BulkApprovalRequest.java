package jp.telework.subsidy.grant.approval.api;

import java.util.List;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The cases whose drafts are approved together. */
@Schema(
        name = "BulkApprovalRequest",
        description = "一括決裁。案件ごとに、読んだ版のETagを書く。1～50件。 Approvals of several cases, each with the ETag that was read.",
        examples = ApprovalExamples.BULK)
public record BulkApprovalRequest(
        @Schema(required = true) @Nullable List<@Nullable CaseRequest> cases,

        @Schema(maxLength = 2000, description = "すべての決裁に付ける備考 / a remark on each approval") @Nullable
        String note) {

    /** One case. */
    @Schema(name = "BulkApprovalCaseRequest")
    public record CaseRequest(
            @Schema(required = true, format = "uuid") @Nullable
            String grantId,

            @Schema(required = true, description = "案件のETag / its entity tag") @Nullable
            String etag) {}

    /** One case as read. */
    record Item(UUID grantId, IfMatch ifMatch) {}

    /** What is approved, with the remark. */
    record Bulk(List<Item> items, @Nullable String note) {}

    Bulk read() {
        Fields fields = new Fields();
        if (cases == null || cases.isEmpty()) {
            fields.refuse(Violation.of("/cases", CommonError.REQUIRED));
        }
        List<Item> items = fields.each("/cases", cases, (at, raw) -> item(at, raw, fields));
        String remark = fields.optionalText("/note", note, 2000);
        fields.done();
        return new Bulk(items, remark);
    }

    private static Item item(String at, @Nullable CaseRequest raw, Fields fields) {
        if (raw == null) {
            fields.refuse(Violation.of(at, CommonError.REQUIRED));
            return new Item(new UUID(0, 0), new IfMatch(""));
        }
        return new Item(
                fields.required(at + "/grantId", raw.grantId(), BulkApprovalRequest::id, new UUID(0, 0)),
                new IfMatch(fields.text(at + "/etag", raw.etag(), 100)));
    }

    private static UUID id(String raw) {
        try {
            return Ids.parse(raw);
        } catch (IllegalArgumentException notAnId) {
            throw new InvalidValue(CommonError.UNKNOWN_VALUE, "UUID");
        }
    }
}
