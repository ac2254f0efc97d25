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

/** 翌年度への繰越しの承認 (財政法第14条の3・第43条). */
@Path("/grants/{id}")
@Tag(name = "Grants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class CarryOverResource {

    private final GrantAnswers answers;
    private final DispositionAnswers dispositions;

    CarryOverResource(GrantAnswers answers, DispositionAnswers dispositions) {
        this.answers = answers;
        this.dispositions = dispositions;
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
            @Parameter(description = "申請の番号（経過の number） / number of the request in the timeline") @PathParam("number")
                    int number,
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
            description = "理由（コード・根拠・事実）が要る。" + " Reasons (code, clause, facts) are required.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response refuseGrantCarryOver(
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
                                                            name = "carry_over_refusal",
                                                            value = ChangeExamples.CARRY_OVER_REFUSAL)))
                    @Nullable
                    AdverseActRequest body) {
        return dispositions.run(id, Disposition.CARRY_OVER_REFUSAL, number, body);
    }
}
