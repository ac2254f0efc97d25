package jp.telework.subsidy.evaluation.api;

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
import jp.telework.casework.approval.api.DraftApprovalRequest;
import jp.telework.casework.approval.api.DraftReturnRequest;
import jp.telework.casework.approval.domain.DecisionDraft;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.subsidy.evaluation.usecase.ApproveAdoption;
import jp.telework.subsidy.evaluation.usecase.FindAdoptionDrafts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 採択の起案と決裁. */
@Path("/calls/{id}")
@Tag(name = "Adoption")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdoptionApprovalResource {

    private final ApproveAdoption approveAdoption;
    private final FindAdoptionDrafts findDrafts;
    private final AdoptionAnswers answers;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    AdoptionApprovalResource(
            ApproveAdoption approveAdoption,
            FindAdoptionDrafts findDrafts,
            AdoptionAnswers answers,
            CurrentCaller caller,
            CurrentRequest request) {
        this.approveAdoption = approveAdoption;
        this.findDrafts = findDrafts;
        this.answers = answers;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @Path("/approvals")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "listAdoptionDrafts",
            summary = "採択の起案と決裁の経過 / drafts of the adoption with their approvals",
            description = "起案ごとに、内容、決裁経路、済んだ決裁、次の決裁者を古い順に返す。"
                    + " Each draft with its content, its route, its approvals and who is next, oldest first.")
    public Page<AdoptionDraftView> list(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        return Page.ofNumbered(
                        findDrafts.of(caller.get(), id).all(), query.of("call-approvals", id), DecisionDraft::number)
                .map(AdoptionDraftView::of);
    }

    @POST
    @Path("/adoption-draft")
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(
            operationId = "draftAdoption",
            summary = "採択の起案 / draft the adoption",
            description = "公募の規則に採択の決裁経路があるとき、採否を起案する。内容は今決裁するものとして検査する。決裁中の起案は1件だけ。申請者には何も示さない。If-Match"
                    + " には公募のETagを付け、応答のETagも公募のもの。 Where the call's terms name a route for the adoption, an"
                    + " officer drafts it. It is judged as if it were made now. One draft is open at a time."
                    + " Applicants learn nothing. If-Match takes the call's ETag, and so does the answer.")
    @APIResponseSchema(value = AdoptionDraftView.class, responseCode = "200", responseDescription = "起案 / the draft")
    @APIResponse(responseCode = "409", description = "起案できない状態または者 / not in this state, not by this person")
    public Response draft(@PathParam("id") UUID id, @Nullable AdoptionRequest body) {
        IfMatch ifMatch = request.ifMatch();
        AdoptionReader.read(body);
        return answers.run(() -> approveAdoption.draft(caller.get(), id, ifMatch, AdoptionReader.kept(body)));
    }

    @POST
    @Path("/approval")
    @RolesAllowed(Role.Names.APPROVER)
    @Operation(
            operationId = "approveAdoptionDraft",
            summary = "採択の決裁（段階ごと） / approve the open draft of the adoption",
            description =
                    "決裁中の起案を、経路の次の段階として決裁する。最後の段階の決裁で、その時の検査を経て採否が決まる。起案のどの版に関わった人も、形式審査、評価者の割当てまたは採点をした人も、決裁できない。If-Match"
                            + " には公募のETagを付ける。 Approves the open draft as the next level of its route. The last level's"
                            + " approval makes the adoption, judged again. A person who prepared any version, screened,"
                            + " assigned reviewers or scored does not approve. If-Match takes the call's ETag.")
    @APIResponseSchema(value = AdoptionDraftView.class, responseCode = "200", responseDescription = "起案 / the draft")
    @APIResponse(responseCode = "409", description = "決裁できない状態または者 / not in this state, not by this person")
    public Response approve(@PathParam("id") UUID id, @Nullable DraftApprovalRequest body) {
        IfMatch ifMatch = request.ifMatch();
        String note = DraftApprovalRequest.note(body);
        return answers.approve(id, ifMatch, note);
    }

    @POST
    @Path("/approval/return")
    @RolesAllowed(Role.Names.APPROVER)
    @Operation(
            operationId = "returnAdoptionDraft",
            summary = "採択の起案の差戻し / give the open draft of the adoption back",
            description = "それまでの決裁は無効になる。If-Match には公募のETagを付ける。"
                    + " Approvals given so far are void. If-Match takes the call's ETag.")
    @APIResponseSchema(value = AdoptionDraftView.class, responseCode = "200", responseDescription = "起案 / the draft")
    @APIResponse(responseCode = "409", description = "決裁を待つ起案がない / no draft waits")
    public Response giveBack(@PathParam("id") UUID id, @Nullable DraftReturnRequest body) {
        IfMatch ifMatch = request.ifMatch();
        String reason = DraftReturnRequest.reason(body);
        return answers.run(() -> approveAdoption.giveBack(caller.get(), id, ifMatch, reason));
    }
}
