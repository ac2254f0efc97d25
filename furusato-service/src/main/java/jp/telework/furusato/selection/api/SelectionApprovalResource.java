package jp.telework.furusato.selection.api;

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
import jp.telework.furusato.selection.usecase.ApproveSelection;
import jp.telework.furusato.selection.usecase.FindSelectionDrafts;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 選定の起案と決裁. */
@Path("/selection-rounds/{id}")
@Tag(name = "Town selection")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SelectionApprovalResource {

    private final ApproveSelection approveSelection;
    private final FindSelectionDrafts findDrafts;
    private final SelectionAnswers answers;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    SelectionApprovalResource(
            ApproveSelection approveSelection,
            FindSelectionDrafts findDrafts,
            SelectionAnswers answers,
            CurrentCaller caller,
            CurrentRequest request) {
        this.approveSelection = approveSelection;
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
            operationId = "listSelectionDrafts",
            summary = "選定の起案と決裁の経過 / drafts of the selection with their approvals",
            description = "起案ごとに、内容、決裁経路、済んだ決裁、次の決裁者を古い順に返す。"
                    + " Each draft with its content, its route, its approvals and who is next, oldest first.")
    public Page<SelectionDraftView> list(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        return Page.ofNumbered(
                        findDrafts.of(caller.get(), id).all(),
                        query.of("selection-round-approvals", id),
                        DecisionDraft::number)
                .map(SelectionDraftView::of);
    }

    @POST
    @Path("/selection-draft")
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(
            operationId = "draftSelection",
            summary = "選定の起案 / draft the selection",
            description = "選定の規則に決裁経路があるとき、選定を起案する。内容は今決裁するものとして検査する。決裁中の起案は1件だけ。申請者には何も示さない。If-Match"
                    + " には選定のETagを付け、応答のETagも選定のもの。 Where the round's rules name levels, an officer drafts it. It"
                    + " is judged as if it were made now. One draft is open at a time. Applicants learn nothing."
                    + " If-Match takes the round's ETag, and so does the answer.")
    @APIResponseSchema(value = SelectionDraftView.class, responseCode = "200", responseDescription = "起案 / the draft")
    @APIResponse(responseCode = "409", description = "起案できない状態または者 / not in this state, not by this person")
    public Response draft(@PathParam("id") UUID id, @Nullable SelectionRequest body) {
        IfMatch ifMatch = request.ifMatch();
        SelectionReader.read(body);
        return answers.run(() -> approveSelection.draft(caller.get(), id, ifMatch, SelectionReader.kept(body)));
    }

    @POST
    @Path("/approval")
    @RolesAllowed(Role.Names.APPROVER)
    @Operation(
            operationId = "approveSelectionDraft",
            summary = "選定の決裁（段階ごと） / approve the open draft of the selection",
            description =
                    "決裁中の起案を、経路の次の段階として決裁する。最後の段階の決裁で、その時の検査を経て選定が決まる。起案のどの版に関わった人も、選定の準備、評価者の割当てまたは採点をした人も、決裁できない。If-Match"
                            + " には選定のETagを付ける。 Approves the open draft as the next level of its route. The last level's"
                            + " approval makes the selection, judged again. A person who prepared any version, prepared"
                            + " the round, assigned reviewers or scored does not approve. If-Match takes the round's"
                            + " ETag.")
    @APIResponseSchema(value = SelectionDraftView.class, responseCode = "200", responseDescription = "起案 / the draft")
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
            operationId = "returnSelectionDraft",
            summary = "選定の起案の差戻し / give the open draft of the selection back",
            description = "それまでの決裁は無効になる。If-Match には選定のETagを付ける。"
                    + " Approvals given so far are void. If-Match takes the round's ETag.")
    @APIResponseSchema(value = SelectionDraftView.class, responseCode = "200", responseDescription = "起案 / the draft")
    @APIResponse(responseCode = "409", description = "決裁を待つ起案がない / no draft waits")
    public Response giveBack(@PathParam("id") UUID id, @Nullable DraftReturnRequest body) {
        IfMatch ifMatch = request.ifMatch();
        String reason = DraftReturnRequest.reason(body);
        return answers.run(() -> approveSelection.giveBack(caller.get(), id, ifMatch, reason));
    }
}
