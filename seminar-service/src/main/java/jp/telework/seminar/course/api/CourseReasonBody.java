package jp.telework.seminar.course.api;

import jp.telework.kernel.refusal.BodyFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a course is called off or a certificate revoked. */
@Schema(name = "CourseReason", description = "理由 / reason", examples = Examples.REASON)
public record CourseReasonBody(
        @Schema(required = true) @Nullable String reason) {

    String read() {
        BodyFields body = new BodyFields();
        String text = body.text("/reason", reason, 1000);
        body.done();
        return text;
    }
}
