package jp.telework.subsidy.grant.change.api;

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
import jp.telework.subsidy.grant.approval.api.DispositionAnswers;
import jp.telework.subsidy.grant.lifecycle.api.AdverseActRequest;
import jp.telework.subsidy.grant.lifecycle.api.GrantAnswers;
import jp.telework.subsidy.grant.lifecycle.api.GrantView;
import jp.telework.subsidy.programme.domain.Disposition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 中止・廃止の承認 (適正化法第7条第1項第4号). */
@Path("/grants/{id}")
@Tag(name = "Grants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class DiscontinuationResource {

    private final GrantAnswers answers;
    private final DispositionAnswers dispositions;

    DiscontinuationResource(GrantAnswers answers, DispositionAnswers dispositions) {
        this.answers = answers;
        this.dispositions = dispositions;
    }

    @POST
    @Path("/discontinuation-requests")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "requestGrantDiscontinuation",
            summary = "中止・廃止の承認の申請 / ask to give the project up",
            description = "適正化法第7条第1項第4号。" + " Article 7(1)(iv).")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response requestGrantDiscontinuation(@PathParam("id") UUID id, @Nullable DiscontinuationWishRequest body) {
        return answers.run(id, body);
    }

    @POST
    @Path("/discontinuation-requests/{number}/approval")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "approveGrantDiscontinuation",
            summary = "中止・廃止の承認 / approve giving up",
            description = "承認の日から実績報告の期限が始まる（第14条）。" + " The term of the performance report begins (article 14).")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response approveGrantDiscontinuation(
            @PathParam("id") UUID id,
            @Parameter(description = "申請の番号（経過の number） / number of the request in the timeline") @PathParam("number")
                    int number,
            @Nullable ApprovalNoteRequest body) {
        return dispositions.run(id, Disposition.DISCONTINUATION_APPROVAL, number, body);
    }

    @POST
    @Path("/discontinuation-requests/{number}/refusal")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "refuseGrantDiscontinuation",
            summary = "中止・廃止の不承認 / refuse giving up",
            description = "理由（コード・根拠・事実）が要る。" + " Reasons (code, clause, facts) are required.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response refuseGrantDiscontinuation(
            @PathParam("id") UUID id,
            @Parameter(description = "申請の番号（経過の number） / number of the request in the timeline") @PathParam("number")
                    int number,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = AdverseActRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "discontinuation_refusal",
                                                            value = ChangeExamples.DISCONTINUATION_REFUSAL)))
                    @Nullable
                    AdverseActRequest body) {
        return dispositions.run(id, Disposition.DISCONTINUATION_REFUSAL, number, body);
    }
}
