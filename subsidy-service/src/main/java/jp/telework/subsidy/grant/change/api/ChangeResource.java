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

/** 変更の承認 (適正化法第7条第1項第1号・第3号). */
@Path("/grants/{id}")
@Tag(name = "Grants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class ChangeResource {

    private final GrantAnswers answers;
    private final DispositionAnswers dispositions;

    ChangeResource(GrantAnswers answers, DispositionAnswers dispositions) {
        this.answers = answers;
        this.dispositions = dispositions;
    }

    @POST
    @Path("/change-requests")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "requestGrantChange",
            summary = "変更承認の申請 / ask for a change",
            description =
                    "適正化法第7条第1項。交付決定額は増えない。軽微な変更だけの申請は、承認が要らないので422 MINOR_CHANGE_FREE。 Article 7(1). The grant never"
                            + " grows. A change that is only minor needs no approval and is refused with that advice.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response requestGrantChange(@PathParam("id") UUID id, @Nullable ChangeWishRequest body) {
        return answers.run(id, body);
    }

    @POST
    @Path("/change-requests/{number}/approval")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "approveGrantChange",
            summary = "変更の承認 / approve a change",
            description = "変更後の額は、変更前の額と変更後の経費により交付できる額の低い方。"
                    + " The new amount is the lower of the former one and what the new allocation allows.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response approveGrantChange(
            @PathParam("id") UUID id,
            @Parameter(description = "申請の番号（経過の number） / number of the request in the timeline") @PathParam("number")
                    int number,
            @Nullable ApprovalNoteRequest body) {
        return dispositions.run(id, Disposition.CHANGE_APPROVAL, number, body);
    }

    @POST
    @Path("/change-requests/{number}/refusal")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "refuseGrantChange",
            summary = "変更の不承認 / refuse a change",
            description = "理由（コード・根拠・事実）が要る。" + " Reasons (code, clause, facts) are required.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response refuseGrantChange(
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
                                                            name = "change_refusal",
                                                            value = ChangeExamples.CHANGE_REFUSAL)))
                    @Nullable
                    AdverseActRequest body) {
        return dispositions.run(id, Disposition.CHANGE_REFUSAL, number, body);
    }
}
