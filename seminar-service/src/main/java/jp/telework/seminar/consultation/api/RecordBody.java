package jp.telework.seminar.consultation.api;

import jp.telework.kernel.refusal.BodyFields;
import jp.telework.seminar.consultation.domain.FollowUp;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of a consultation, as its organisation sees it. */
@Schema(
        name = "ConsultationRecord",
        description = "実施の記録（相談者にも示す） / what came of it; the organisation sees it",
        examples = Examples.RECORD)
public record RecordBody(
        @Schema(
                required = true,
                description = "NONE, SEND_MATERIALS, CONSULT_AGAIN, SUGGEST_DISPATCH, SUGGEST_LABOUR_CONSULTANT")
        @Nullable
        String kind,

        @Schema(required = true, description = "回答の要旨 / what the organisation was told") @Nullable
        String answer) {

    FollowUp read() {
        BodyFields body = new BodyFields();
        FollowUp outcome =
                new FollowUp(body.oneOf("/kind", kind, FollowUp.Kind.class), body.text("/answer", answer, 3000), null);
        body.done();
        return outcome;
    }
}
