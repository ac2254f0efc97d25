package jp.telework.seminar.speaker.api;

import jp.telework.kernel.refusal.BodyFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the public may see a lecturer's name. */
@Schema(
        name = "SpeakerAnswer",
        description = "氏名と所属の公表への同意。falseで断る、または撤回する。 Consent to be named in public; false declines or withdraws.",
        examples = Examples.ANSWER)
public record SpeakerAnswerRequest(
        @Schema(required = true) @Nullable Boolean agrees) {

    boolean read() {
        BodyFields body = new BodyFields();
        boolean said = body.flag("/agrees", agrees);
        body.done();
        return said;
    }
}
