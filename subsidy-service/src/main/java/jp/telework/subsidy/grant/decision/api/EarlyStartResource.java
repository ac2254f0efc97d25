package jp.telework.subsidy.grant.decision.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.telework.platform.caller.Role;
import jp.telework.subsidy.grant.decision.usecase.DecisionCommands;
import jp.telework.subsidy.grant.lifecycle.api.GrantAnswers;
import jp.telework.subsidy.grant.lifecycle.api.GrantReasonRequest;
import jp.telework.subsidy.grant.lifecycle.api.GrantView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 事前着手. */
@Path("/grants/{id}")
@Tag(name = "Grant decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class EarlyStartResource {

    private final GrantAnswers answers;

    EarlyStartResource(GrantAnswers answers) {
        this.answers = answers;
    }

    @POST
    @Path("/early-start")
    @RolesAllowed(Role.Names.APPROVER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "approveEarlyStart",
            summary = "事前着手の承認 / approve an early start",
            description = "申請の開始の日が決定の日より前の決裁案について、決定の前に、理由を付けて承認する。承認しなければ、事業の期間は決定の日からに短縮される。"
                    + " For a draft whose planned start lies before the decision, with its reason, before deciding."
                    + " Without it the period is shortened and begins with the decision.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response approveEarlyStart(@PathParam("id") UUID id, @Nullable GrantReasonRequest body) {
        return answers.run(id, body, DecisionCommands::approveEarlyStart);
    }
}
