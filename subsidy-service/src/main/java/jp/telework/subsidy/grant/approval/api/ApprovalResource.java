package jp.telework.subsidy.grant.approval.api;

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
import jp.telework.platform.caller.Role;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.subsidy.grant.approval.domain.ApprovalFile;
import jp.telework.subsidy.grant.approval.usecase.ApproveDraft;
import jp.telework.subsidy.grant.lifecycle.api.GrantAnswers;
import jp.telework.subsidy.grant.lifecycle.api.GrantReasonRequest;
import jp.telework.subsidy.grant.lifecycle.api.GrantView;
import jp.telework.subsidy.grant.lifecycle.usecase.FindGrants;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 決裁 of one case. */
@Path("/grants/{id}")
@Tag(name = "Grant decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class ApprovalResource {

    private final ApproveDraft approveDraft;
    private final FindGrants findGrants;
    private final GrantAnswers answers;

    ApprovalResource(ApproveDraft approveDraft, FindGrants findGrants, GrantAnswers answers) {
        this.approveDraft = approveDraft;
        this.findGrants = findGrants;
        this.answers = answers;
    }

    @GET
    @Path("/approvals")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR, Role.Names.BACKOFFICE})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listGrantApprovals",
            summary = "起案と決裁の経過 / drafts with their approvals",
            description = "起案ごとに、決裁経路、済んだ決裁、次の決裁者を古い順に返す。"
                    + " Each draft with its route, its approvals and who is next, oldest first.")
    public Page<ApprovalView> list(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        ApprovalFile file = new ApprovalFile(findGrants.get(answers.caller(), id));
        return Page.ofNumbered(file.drafts().toList(), query.of("grant-approvals", id), draft -> draft.number())
                .map(draft -> ApprovalView.of(draft, file));
    }

    @POST
    @Path("/approval")
    @RolesAllowed(Role.Names.APPROVER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "approveGrantDraft",
            summary = "決裁 / approve the open draft",
            description = "決裁中の起案を、経路の次の段階として決裁する。最後の段階の決裁で、起案した処分が、その時の検査を経て行われる。どの版であれ起案に関わった人は決裁できない。"
                    + " Approves the open draft as the next level of its route. The last level's approval makes the act, judged again."
                    + " No person who prepared any version of it approves.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response approve(@PathParam("id") UUID id, @Nullable ApprovalRequest body) {
        return answers.run(id, body, note -> approveDraft.of(note.orElse(null)));
    }

    @POST
    @Path("/approval/return")
    @RolesAllowed(Role.Names.APPROVER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "returnGrantDraft",
            summary = "起案の差戻し / give the open draft back",
            description = "それまでの決裁は無効になる。 Approvals given so far are void.")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response giveBack(@PathParam("id") UUID id, @Nullable GrantReasonRequest body) {
        return answers.run(id, body, ApproveDraft::giveBack);
    }
}
