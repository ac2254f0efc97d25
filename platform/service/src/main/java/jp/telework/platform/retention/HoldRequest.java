package jp.telework.platform.retention;

import java.time.LocalDate;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.platform.command.CaseRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which case is held, and why. */
@Schema(
        name = "RetentionHoldRequest",
        description = "保存期間を延長する案件と理由。 The case that is held back from erasure, and why.",
        examples = "{\"caseKind\":\"application\",\"caseId\":\"0198c0de-0000-7000-8000-000000000001\","
                + "\"reason\":\"会計実地検査の対象のため。\"}")
public record HoldRequest(
        @Schema(required = true, description = "案件の種別 / kind of the case", examples = "application", maxLength = 50)
        @Nullable
        String caseKind,

        @Schema(required = true, description = "案件のid / id of the case", format = "uuid") @Nullable
        String caseId,

        @Schema(required = true, description = "延長の理由 / why it is held", maxLength = 1000) @Nullable
        String reason,

        @Schema(
                description = "見直しの日。明日から5年以内。省くと1年後 / day of the review, within five years; by default in a year",
                format = "date",
                examples = "2027-03-31")
        @Nullable
        String reviewOn) {

    private static final UUID NONE = new UUID(0, 0);

    /**
     * A hold that is asked for.
     *
     * @param reviewOn null for the usual day
     */
    record Wanted(CaseRef about, String reason, @Nullable LocalDate reviewOn) {}

    Wanted read() {
        BodyFields body = new BodyFields();
        String kind = body.text("/caseKind", caseKind, 50);
        UUID id = body.required("/caseId", caseId, HoldRequest::id, NONE);
        String why = body.text("/reason", reason, 1000);
        LocalDate day = body.optionalDate("/reviewOn", reviewOn);
        body.done();
        return new Wanted(new CaseRef(kind, id), why, day);
    }

    private static UUID id(String raw) {
        try {
            return Ids.parse(raw);
        } catch (IllegalArgumentException noId) {
            throw new InvalidValue(RetentionError.NO_SUCH_CASE);
        }
    }
}
