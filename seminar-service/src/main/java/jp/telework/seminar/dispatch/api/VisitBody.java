package jp.telework.seminar.dispatch.api;

import jp.telework.kernel.refusal.BodyFields;
import jp.telework.seminar.advice.domain.AdviceMethod;
import jp.telework.seminar.advice.domain.Period;
import jp.telework.seminar.dispatch.domain.VisitPlan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A visit as the manager arranges it. */
@Schema(name = "DispatchVisitPlan", description = "訪問の日程 / a visit to arrange", examples = Examples.VISIT)
public record VisitBody(
        @Schema(required = true) @Nullable String startsAt,
        @Schema(required = true) @Nullable String endsAt,

        @Schema(required = true, description = "ON_SITE, ONLINE, TELEPHONE") @Nullable
        String method,

        @Schema(required = true, description = "場所、会議のURL、または電話番号 / address, meeting link or telephone number")
        @Nullable
        String place) {

    VisitPlan read() {
        BodyFields body = new BodyFields();
        VisitPlan plan = new VisitPlan(
                new Period(body.instant("/startsAt", startsAt), body.instant("/endsAt", endsAt)),
                body.oneOf("/method", method, AdviceMethod.class),
                body.text("/place", place, 300));
        body.done();
        return plan;
    }
}
