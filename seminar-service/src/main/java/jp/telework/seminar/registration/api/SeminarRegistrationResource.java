package jp.telework.seminar.registration.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.text.Messages;
import jp.telework.platform.abuse.Limited;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.seminar.registration.domain.RegistrationDraft;
import jp.telework.seminar.registration.domain.RegistrationText;
import jp.telework.seminar.registration.usecase.FindRegistrations;
import jp.telework.seminar.registration.usecase.RegisterOrganisation;
import jp.telework.seminar.registration.usecase.RegisterPublicly;
import jp.telework.seminar.registration.usecase.RegistrationTerms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 参加登録の受付. */
@Path("/seminars/{id}/registrations")
@Tag(name = "Registrations", description = "参加登録 / registrations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SeminarRegistrationResource {

    private final RegisterPublicly registerPublicly;
    private final RegisterOrganisation registerOrganisation;
    private final FindRegistrations find;
    private final RegistrationTerms terms;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    SeminarRegistrationResource(
            RegisterPublicly registerPublicly,
            RegisterOrganisation registerOrganisation,
            FindRegistrations find,
            RegistrationTerms terms,
            Commands commands,
            CurrentCaller caller,
            CurrentRequest request) {
        this.registerPublicly = registerPublicly;
        this.registerOrganisation = registerOrganisation;
        this.find = find;
        this.terms = terms;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @POST
    @PermitAll
    @Limited
    @Operation(
            operationId = "registerForSeminar",
            summary = "参加登録 / register for a seminar",
            description = "一般の方の登録は、メールのリンクで確認すると有効になる（202）。席は確認の順に取り、全員分の席がなければ全員でキャンセル待ちになる。"
                    + " 応答はアドレスの登録状況によらず同じ。サインインした団体の登録は確認なしで直ちに有効になる（201）。"
                    + " The public's registrations count once confirmed by the link in a mail (202); seats go in the order"
                    + " of confirmation, to all participants of a registration or to none. The answer is the same"
                    + " for known and unknown addresses. A signed-in organisation's registration counts at once (201).")
    @APIResponseSchema(
            value = RegistrationView.class,
            responseCode = "201",
            responseDescription = "団体の登録 / the organisation's registration")
    @APIResponse(
            responseCode = "202",
            description = "確認のメールを送った / a mail asks to confirm",
            content = @Content(schema = @Schema(implementation = ReceivedView.class)))
    @APIResponse(
            responseCode = "200",
            description =
                    "dryRun=true のとき: 201 または 202 の内容と trace[]。 With dryRun=true: what 201 or 202 would answer, and trace[].",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "409", description = "受付期間外など / not open for registration")
    @APIResponse(responseCode = "429", description = "同じ接続元からの登録が多すぎる / too many from one address")
    public Response register(@PathParam("id") UUID id, @Nullable RegistrationRequest body, @Context UriInfo uri) {
        RegistrationDraft draft = RegistrationBody.read(body, request.language(), terms.largestGroup());
        Optional<Caller> organisation = caller.find().filter(c -> c.is(Role.APPLICANT));
        if (organisation.isPresent()) {
            return commands.run(
                    () -> registerOrganisation.handle(organisation.get(), id, draft),
                    registration -> Answer.created(
                            uri.getBaseUriBuilder()
                                    .path("registrations")
                                    .path(registration.id().toString())
                                    .build(),
                            RegistrationView.of(find.found(registration), true, request.language()),
                            registration.version()));
        }
        return commands.run(() -> registerPublicly.handle(id, draft), received -> received());
    }

    private Answer received() {
        String message = Messages.text(RegistrationText.LOOK_INTO_YOUR_MAIL, request.language(), List.of());
        return new Answer(202, new ReceivedView("CONFIRMATION_SENT", message), Map.of());
    }
}
