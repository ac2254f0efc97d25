package jp.telework.casework.approval.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.request.IfMatch;
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

    private static final int MOST_CASES = 50;

    /** One case. */
    @Schema(name = "BulkApprovalCaseRequest")
    public record CaseRequest(
            @Schema(
                    required = true,
                    maxLength = 50,
                    description =
                            "案件の種別。補助金では grant（処分）・call（採択）、ふるさとでは selection-round（選定）・town（まちの決定の記録） / kind of the"
                                    + " case",
                    examples = "grant")
            @Nullable
            String caseKind,

            @Schema(required = true, format = "uuid", description = "案件のid / id of the case") @Nullable
            String caseId,

            @Schema(required = true, description = "案件のETag / its entity tag") @Nullable
            String etag) {}

    /** One case as read. */
    record Item(String kind, UUID id, IfMatch ifMatch) {}

    /** What is approved, with the remark. */
    record Bulk(List<Item> items, @Nullable String note) {}

    /** @param kinds of the cases that the service approves */
    Bulk read(Set<String> kinds) {
        BodyFields fields = new BodyFields();
        if (cases == null || cases.isEmpty()) {
            fields.refuse(Violation.of("/cases", CommonError.REQUIRED));
        }
        List<Item> items =
                fields.<CaseRequest, Item>each("/cases", cases, MOST_CASES, (at, raw) -> item(at, raw, kinds, fields));
        String remark = fields.optionalText("/note", note, 2000);
        fields.done();
        return new Bulk(items, remark);
    }

    private static Item item(String at, @Nullable CaseRequest raw, Set<String> kinds, BodyFields fields) {
        if (raw == null) {
            fields.refuse(Violation.of(at, CommonError.REQUIRED));
            return new Item("", new UUID(0, 0), new IfMatch(""));
        }
        return new Item(
                fields.required(at + "/caseKind", raw.caseKind(), kind -> known(kind, kinds), ""),
                fields.required(at + "/caseId", raw.caseId(), BulkApprovalRequest::id, new UUID(0, 0)),
                IfMatch.of(fields.text(at + "/etag", raw.etag(), 100)));
    }

    private static String known(String kind, Set<String> kinds) {
        if (!kinds.contains(kind)) {
            throw new InvalidValue(CommonError.UNKNOWN_VALUE, String.join(", ", kinds));
        }
        return kind;
    }

    private static UUID id(String raw) {
        try {
            return Ids.parse(raw);
        } catch (IllegalArgumentException notAnId) {
            throw new InvalidValue(CommonError.UNKNOWN_VALUE, "UUID");
        }
    }
}
