package jp.telework.platform.retention;

import java.time.LocalDate;
import jp.telework.kernel.refusal.BodyFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a hold goes on, and until when it is looked at again. */
@Schema(
        name = "RetentionReviewRequest",
        description = "延長を続ける理由と、次の見直しの日。 Why the hold goes on, and the day of the next review.",
        examples = "{\"reason\":\"訴訟が続いているため。\"}")
public record HoldReviewRequest(
        @Schema(required = true, description = "続ける理由 / why it goes on", maxLength = 1000) @Nullable
        String reason,

        @Schema(
                description = "次の見直しの日。明日から5年以内。省くと1年後 / within five years; by default in a year",
                format = "date",
                examples = "2028-03-31")
        @Nullable
        String reviewOn) {

    /** @param reviewOn null for the usual day */
    record Wanted(String reason, @Nullable LocalDate reviewOn) {}

    Wanted read() {
        BodyFields body = new BodyFields();
        String why = body.text("/reason", reason, 1000);
        LocalDate day = body.optionalDate("/reviewOn", reviewOn);
        body.done();
        return new Wanted(why, day);
    }
}
