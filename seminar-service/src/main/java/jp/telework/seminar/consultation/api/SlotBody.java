package jp.telework.seminar.consultation.api;

import java.util.List;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.seminar.advice.domain.AdviceField;
import jp.telework.seminar.advice.domain.AdviceMethod;
import jp.telework.seminar.advice.domain.Period;
import jp.telework.seminar.consultation.domain.SlotPlan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A slot to offer. */
@Schema(name = "ConsultationSlotBody", description = "相談枠 / a slot to offer", examples = Examples.SLOT)
public record SlotBody(
        @Schema(description = "会場となるセミナー / the seminar at which it takes place") @Nullable
        String seminarId,

        @Schema(required = true, description = "相談員（マネージャー） / the adviser") @Nullable
        String managerId,

        @Schema(required = true) @Nullable String startsAt,
        @Schema(required = true) @Nullable String endsAt,

        @Schema(required = true, description = "ON_SITE, ONLINE, TELEPHONE") @Nullable
        String method,

        @Schema(required = true, description = "場所または会議のURL / room or meeting link") @Nullable
        String place,

        @Schema(required = true, description = "相談できる分野 / topics") @Nullable
        List<@Nullable String> fields) {

    private static final UUID NOBODY = new UUID(0, 0);

    SlotPlan read() {
        BodyFields body = new BodyFields();
        SlotPlan plan = new SlotPlan(
                body.optional("/seminarId", seminarId, SlotBody::uuid),
                body.required("/managerId", managerId, SlotBody::uuid, NOBODY),
                new Period(body.instant("/startsAt", startsAt), body.instant("/endsAt", endsAt)),
                body.oneOf("/method", method, AdviceMethod.class),
                body.text("/place", place, 300),
                body.codes("/fields", fields, AdviceField.class));
        body.done();
        return plan;
    }

    private static UUID uuid(String raw) {
        try {
            return Ids.parse(raw);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidValue(CommonError.UNKNOWN_VALUE, "UUID");
        }
    }
}
