package jp.telework.seminar.course.api;

import java.util.UUID;
import jp.telework.seminar.course.usecase.RegisterConsent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an expert sees before agreeing to the public register. */
@Schema(name = "RegisterConsent", description = "名簿への掲載の同意の状態 / the consent to the public register")
public record RegisterConsentView(
        @Schema(required = true) UUID enrolmentId,

        @Schema(required = true, description = "修了した講習会 / the course that was completed")
        String course,

        @Schema(required = true, description = "名簿に掲載中か / named in the public register")
        boolean listed) {

    static RegisterConsentView of(RegisterConsent.Own own) {
        return new RegisterConsentView(
                own.enrolment().id(),
                own.course().content().title(),
                own.enrolment().isListed());
    }
}
