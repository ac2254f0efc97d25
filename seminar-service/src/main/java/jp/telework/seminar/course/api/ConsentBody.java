package jp.telework.seminar.course.api;

import jp.telework.kernel.refusal.BodyFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the public register may name an expert. */
@Schema(
        name = "ExpertConsent",
        description = "名簿への掲載の同意。falseで撤回する。 Consent to the public register; false withdraws it.",
        examples = Examples.CONSENT)
public record ConsentBody(@Schema(required = true) @Nullable Boolean agrees) {

    boolean read() {
        BodyFields body = new BodyFields();
        boolean said = body.flag("/agrees", agrees);
        body.done();
        return said;
    }
}
