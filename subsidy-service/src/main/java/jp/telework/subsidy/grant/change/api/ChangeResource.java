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

/** 変更、翌年度への繰越し、中止・廃止：申請と承認・不承認. */
@Path("/grants/{id}")
@Tag(name = "Grants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class ChangeResource {

    private static final String NUMBER = "申請の番号（経過の number） / number of the request in the timeline";
    private static final String REASONS = "理由（コード・根拠・事実）が要る。 Reasons (code, clause, facts) are required.";

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
            @Parameter(description = NUMBER) @PathParam("number") int number,
            @Nullable ApprovalNoteRequest body) {
        return dispositions.run(id, Disposition.CHANGE_APPROVAL, number, body);
    }

    @POST
    @Path("/change-requests/{number}/refusal")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "refuseGrantChange", summary = "変更の不承認 / refuse a change", description = REASONS)
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response refuseGrantChange(
            @PathParam("id") UUID id,
            @Parameter(description = NUMBER) @PathParam("number") int number,
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

    @POST
    @Path("/carry-over-requests")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "requestGrantCarryOver",
            summary = "翌年度への繰越しの申請 / ask to carry over to the next fiscal year",
            description = "補助事業が会計年度の内に完了しないとき、年度の終わりまでに申請する。1回に限り、支払の済んでいない額を翌年度に繰り越す。"
                    + " For a project that is not completed within its fiscal year, before that year ends: once, into the"
                    + " next year, and for what is not paid yet.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response requestGrantCarryOver(@PathParam("id") UUID id, @Nullable CarryOverWishRequest body) {
        return answers.run(id, body);
    }

    @POST
    @Path("/carry-over-requests/{number}/approval")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "approveGrantCarryOver",
            summary = "翌年度への繰越しの承認 / approve a carry-over",
            description = "財務大臣の承認（財政法第43条）の後に行う。完了予定日が延び、年度終了実績報告の期限ができる。予算は拘束したまま、繰り越した額として示す。"
                    + " After the approval of the Minister of Finance. The day of completion moves, and a report at the end"
                    + " of the fiscal year becomes due. The budget stays bound and shows the amount as carried over.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response approveGrantCarryOver(
            @PathParam("id") UUID id,
            @Parameter(description = NUMBER) @PathParam("number") int number,
            @Nullable CarryOverApprovalRequest body) {
        return dispositions.run(id, Disposition.CARRY_OVER_APPROVAL, number, body);
    }

    @POST
    @Path("/carry-over-requests/{number}/refusal")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "refuseGrantCarryOver",
            summary = "翌年度への繰越しの不承認 / refuse a carry-over",
            description = REASONS)
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response refuseGrantCarryOver(
            @PathParam("id") UUID id,
            @Parameter(description = NUMBER) @PathParam("number") int number,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = AdverseActRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "carry_over_refusal",
                                                            value = ChangeExamples.CARRY_OVER_REFUSAL)))
                    @Nullable
                    AdverseActRequest body) {
        return dispositions.run(id, Disposition.CARRY_OVER_REFUSAL, number, body);
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
            @Parameter(description = NUMBER) @PathParam("number") int number,
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
            description = REASONS)
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response refuseGrantDiscontinuation(
            @PathParam("id") UUID id,
            @Parameter(description = NUMBER) @PathParam("number") int number,
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
