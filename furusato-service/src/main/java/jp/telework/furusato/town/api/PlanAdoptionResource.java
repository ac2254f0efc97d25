package jp.telework.furusato.town.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.telework.casework.approval.api.DecisionDraftView;
import jp.telework.casework.approval.api.DraftApprovalRequest;
import jp.telework.casework.approval.api.DraftReturnRequest;
import jp.telework.casework.approval.domain.DecisionDraft;
import jp.telework.furusato.town.usecase.ApprovePlanAdoption;
import jp.telework.platform.caller.Role;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** まちの決定の記録の起案と決裁. */
@Path("/towns/{id}")
@Tag(name = "Towns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanAdoptionResource {

    private final ApprovePlanAdoption approve;
    private final TownAnswers answers;

    PlanAdoptionResource(ApprovePlanAdoption approve, TownAnswers answers) {
        this.approve = approve;
        this.answers = answers;
    }

    @GET
    @Path("/approvals")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "listPlanAdoptionDrafts",
            summary = "まちの決定の記録の起案と決裁の経過 / drafts of the record with their approvals",
            description = "起案ごとに、決裁経路、済んだ決裁、次の決裁者を古い順に返す。"
                    + " Each draft with its route, its approvals and who is next, oldest first.")
    public Page<DecisionDraftView> list(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        return Page.ofNumbered(
                        approve.of(answers.caller(), id).all(), query.of("town-approvals", id), DecisionDraft::number)
                .map(DecisionDraftView::of);
    }

    @POST
    @Path("/plan/adoption-draft")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "draftPlanAdoption",
            summary = "まちの決定の記録の起案 / draft the record of the town's decision",
            description = "決裁経路のあるまちの決定の記録を起案する。今記録するものとして検査する。決裁中の起案は1件だけ。まちには何も示さない。 Where the town has a route, an"
                    + " officer drafts the record of its decision. It is judged as if it were made now. One draft is open"
                    + " at a time. The town learns nothing of it.")
    @APIResponseSchema(value = DecisionDraftView.class, responseCode = "200", responseDescription = "起案 / the draft")
    @APIResponse(responseCode = "409", description = "起案できない状態または者 / not in this state, not by this person")
    public Response draft(@PathParam("id") UUID id) {
        IfMatch ifMatch = answers.ifMatch();
        return answers.drafted(() -> approve.draft(answers.caller(), id, ifMatch));
    }

    @POST
    @Path("/approval")
    @RolesAllowed(Role.Names.APPROVER)
    @Operation(
            operationId = "approvePlanAdoptionDraft",
            summary = "まちの決定の記録の決裁（段階ごと） / approve the open draft of the record",
            description = "決裁中の起案を、経路の次の段階として決裁する。最後の段階の決裁で、その時の検査を経てまちの決定が記録される。起案のどの版に関わった人も、計画を確認した人も、決裁できない。"
                    + " Approves the open draft as the next level of its route. The last level's approval records"
                    + " the town's decision, judged again. A person who prepared any version or reviewed the plan"
                    + " does not approve.")
    @APIResponseSchema(value = DecisionDraftView.class, responseCode = "200", responseDescription = "起案 / the draft")
    @APIResponse(responseCode = "409", description = "決裁できない状態または者 / not in this state, not by this person")
    public Response approve(@PathParam("id") UUID id, @Nullable DraftApprovalRequest body) {
        IfMatch ifMatch = answers.ifMatch();
        String note = DraftApprovalRequest.note(body);
        return answers.approve(id, ifMatch, note);
    }

    @POST
    @Path("/approval/return")
    @RolesAllowed(Role.Names.APPROVER)
    @Operation(
            operationId = "returnPlanAdoptionDraft",
            summary = "まちの決定の記録の起案の差戻し / give the open draft of the record back",
            description = "それまでの決裁は無効になる。 Approvals given so far are void.")
    @APIResponseSchema(value = DecisionDraftView.class, responseCode = "200", responseDescription = "起案 / the draft")
    @APIResponse(responseCode = "409", description = "決裁を待つ起案がない / no draft waits")
    public Response giveBack(@PathParam("id") UUID id, @Nullable DraftReturnRequest body) {
        IfMatch ifMatch = answers.ifMatch();
        String reason = DraftReturnRequest.reason(body);
        return answers.drafted(() -> approve.giveBack(answers.caller(), id, ifMatch, reason));
    }
}
