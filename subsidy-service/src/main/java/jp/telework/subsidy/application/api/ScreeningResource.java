package jp.telework.subsidy.application.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import jp.telework.kernel.reason.Reasons;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.value.Readers;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.application.domain.ScreeningOutcome;
import jp.telework.subsidy.application.usecase.ScreenApplication;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 形式審査. */
@Path("/applications/{id}/screening")
@Tag(name = "Evaluation", description = "審査・評価 / screening and evaluation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ScreeningResource {

    private final ScreenApplication screenApplication;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    ScreeningResource(
            ScreenApplication screenApplication, Commands commands, CurrentCaller caller, CurrentRequest request) {
        this.screenApplication = screenApplication;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @POST
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(
            operationId = "screenApplication",
            summary = "形式審査 / screen an application",
            description = "適格（PASSED）なら評価に進み、不適格（INELIGIBLE）なら理由を付けて終わる。採択の決裁は、審査した者以外が行う。"
                    + " PASSED goes on to the evaluation, INELIGIBLE ends with reasons. The screening officer"
                    + " cannot approve the adoption.")
    @APIResponseSchema(
            value = ApplicationView.class,
            responseCode = "200",
            responseDescription = "審査した応募 / the screened application")
    @APIResponse(responseCode = "409", description = "審査できない状態 / not possible in this state")
    public Response screen(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ScreeningRequest.class),
                                            examples = {
                                                @ExampleObject(name = "passed", value = Examples.SCREENING_PASSED),
                                                @ExampleObject(
                                                        name = "ineligible",
                                                        value = Examples.SCREENING_INELIGIBLE)
                                            }))
                    @Nullable
                    ScreeningRequest body) {
        IfMatch ifMatch = request.ifMatch();
        if (body == null) {
            throw Refusal.of(CommonError.MALFORMED_BODY, 1, 1);
        }
        Violations violations = new Violations();
        ScreeningOutcome outcome = Readers.required(
                violations,
                "/outcome",
                violations.read("/outcome", body.outcome(), Readers.oneOf(ScreeningOutcome.class)));
        Reasons reasons = Reasons.read(violations, "/reasons", body.reasons());
        violations.refuseIfAny();
        return commands.run(
                () -> screenApplication.handle(caller.get(), id, ifMatch, Objects.requireNonNull(outcome), reasons),
                application -> Answer.ok(ApplicationView.of(application, true), application.version()));
    }
}
