package jp.telework.seminar.course.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.platform.abuse.Limited;
import jp.telework.platform.caller.Role;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Tagged;
import jp.telework.seminar.course.usecase.RegisterConsent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 名簿への掲載の同意: by the expert's own link; the organisation asks for it and can withdraw it. */
@Path("/enrolments/{id}")
@Tag(name = "Courses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class RegisterConsentResource {

    private static final String LINK = "Registration-Link";
    private static final String ABOUT_LINK = "メールのリンクの署名 / the signature of a mail's link";

    private final RegisterConsent consents;
    private final CourseAnswers answers;

    RegisterConsentResource(RegisterConsent consents, CourseAnswers answers) {
        this.consents = consents;
        this.answers = answers;
    }

    @GET
    @Path("/register-consent")
    @PermitAll
    @Limited
    @Operation(
            operationId = "getRegisterConsent",
            summary = "名簿への掲載の同意の状態 / read the consent to the public register",
            description = "修了者本人が、メールのリンクで見る。 For the person who completed the course, by the link of the mail.")
    @APIResponseSchema(
            value = RegisterConsentView.class,
            responseCode = "200",
            responseDescription = "同意の状態 / the consent")
    @APIResponse(responseCode = "410", description = "リンクの期限切れ / the link has expired")
    public Response get(
            @PathParam("id") UUID id, @Parameter(description = ABOUT_LINK) @HeaderParam(LINK) @Nullable String link) {
        RegisterConsent.Own own = consents.own(link, answers.anyone(), id);
        return Tagged.ok(
                answers.request().ifNoneMatch(),
                RegisterConsentView.of(own),
                own.enrolment().version());
    }

    @POST
    @Path("/register-consent")
    @PermitAll
    @Limited
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "consentToRegister",
            summary = "名簿への掲載の同意と撤回 / consent to the public register",
            description = "修了者本人が、メールのリンクで同意し、または撤回する。修了後いつでも。団体は撤回だけができる。"
                    + " The person agrees or withdraws by the link of the mail, at any time after completion. The organisation can"
                    + " withdraw only.")
    @APIResponseSchema(value = EnrolmentView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "状態、または本人でない同意 / state, or somebody else agreed")
    @APIResponse(responseCode = "410", description = "リンクの期限切れ / the link has expired")
    public Response consentToRegister(
            @PathParam("id") UUID id,
            @Parameter(description = ABOUT_LINK) @HeaderParam(LINK) @Nullable String link,
            @Nullable ConsentBody body) {
        IfMatch ifMatch = answers.ifMatch();
        boolean agrees = BodyFields.body(body).read();
        return answers.run(() -> consents.answer(link, answers.anyone(), id, ifMatch, agrees));
    }

    @POST
    @Path("/register-consent-request")
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "askForRegisterConsent",
            summary = "名簿への掲載の同意の依頼 / ask for consent to the public register",
            description = "修了者本人に、修了証のご案内と同意のリンクを改めてメールで送る。"
                    + " Sends the person the mail of the certificate again, with the link to agree.")
    @APIResponseSchema(value = EnrolmentView.class, responseCode = "200")
    public Response ask(@PathParam("id") UUID id) {
        IfMatch ifMatch = answers.ifMatch();
        return answers.run(() -> consents.ask(answers.caller(), id, ifMatch));
    }
}
