package jp.telework.subsidy.relief.api;

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
import jp.telework.platform.caller.Role;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.subsidy.relief.usecase.DecideRelief;
import jp.telework.subsidy.relief.usecase.FindRelief;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 審査、起案、決裁. */
@Path("/relief-applications/{id}")
@Tag(name = "Tax relief")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReliefDecisionResource {

    private static final String CHANGED = "申告 / the declaration";

    private final DecideRelief decide;
    private final FindRelief find;
    private final ReliefAnswers answers;

    ReliefDecisionResource(DecideRelief decide, FindRelief find, ReliefAnswers answers) {
        this.decide = decide;
        this.find = find;
        this.answers = answers;
    }

    @POST
    @Path("/examination")
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(
            operationId = "examineReliefApplication",
            summary = "申告の審査 / examine a declaration",
            description =
                    "設備が申告のとおりかを記録する。会社には示さない。審査した人は決裁しない。"
                            + " Records whether the equipment is as declared, hidden from the company. The examiner does not approve.")
    @APIResponseSchema(value = ReliefApplicationView.class, responseCode = "200", responseDescription = CHANGED)
    public Response examine(@PathParam("id") UUID id, ReliefDecisionRequest.@Nullable ExaminationRequest body) {
        IfMatch ifMatch = answers.ifMatch();
        ReliefDecisionRequest.ExaminationRequest.Found read = ReliefDecisionRequest.ExaminationRequest.read(body);
        return answers.run(() -> decide.examine(answers.caller(), id, ifMatch, read.confirmed(), read.findings()));
    }

    @POST
    @Path("/decision-draft")
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(
            operationId = "draftReliefDecision",
            summary = "決定の起案 / draft the decision",
            description = "証明する、証明しない、証明を取り消す、のいずれかを起案する。決裁まで会社に示さない。"
                    + " Drafts to certify, to refuse or to revoke, hidden from the company until it is approved.")
    @APIResponseSchema(value = ReliefApplicationView.class, responseCode = "200", responseDescription = CHANGED)
    @APIResponse(responseCode = "409", description = "起案できない状態または者 / not in this state, not by this person")
    public Response draft(@PathParam("id") UUID id, @Nullable ReliefDecisionRequest body) {
        IfMatch ifMatch = answers.ifMatch();
        ReliefDecisionRequest.Read read = ReliefDecisionRequest.read(body);
        return answers.run(() -> decide.draft(answers.caller(), id, ifMatch, read.decision(), read.reason()));
    }

    @POST
    @Path("/approval")
    @RolesAllowed(Role.Names.APPROVER)
    @Operation(
            operationId = "approveReliefDraft",
            summary = "決定の決裁 / approve the open draft",
            description = "最後の段階の決裁で決まり、証明書を交付する。起案にも審査にも関わらなかった人が決裁する。"
                    + " The last level's approval decides and issues the certificate. A person who neither drafted nor"
                    + " examined approves.")
    @APIResponseSchema(value = ReliefApplicationView.class, responseCode = "200", responseDescription = CHANGED)
    @APIResponse(responseCode = "409", description = "決裁できない状態または者 / not in this state, not by this person")
    public Response approve(@PathParam("id") UUID id, @Nullable DraftApprovalRequest body) {
        IfMatch ifMatch = answers.ifMatch();
        return answers.approve(id, ifMatch, DraftApprovalRequest.note(body));
    }

    @POST
    @Path("/approval/return")
    @RolesAllowed(Role.Names.APPROVER)
    @Operation(
            operationId = "returnReliefDraft",
            summary = "起案の差戻し / give the open draft back",
            description = "理由を付けて差し戻す。それまでの決裁は無効になる。"
                    + " Gives the draft back with a reason; approvals given so far are void.")
    @APIResponseSchema(value = ReliefApplicationView.class, responseCode = "200", responseDescription = CHANGED)
    @APIResponse(responseCode = "409", description = "決裁を待つ起案がない / no draft waits")
    public Response giveBack(@PathParam("id") UUID id, @Nullable DraftReturnRequest body) {
        IfMatch ifMatch = answers.ifMatch();
        String reason = DraftReturnRequest.reason(body);
        return answers.run(() -> decide.giveBack(answers.caller(), id, ifMatch, reason));
    }

    @GET
    @Path("/approvals")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "listReliefDrafts",
            summary = "起案と決裁の経過 / drafts with their approvals",
            description = "起案ごとに、内容、決裁経路、済んだ決裁、次の決裁者を古い順に返す。"
                    + " Each draft with its content, its route, its approvals and who is next, oldest first.")
    public Page<ReliefDraftView> drafts(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        return Page.ofNumbered(
                        find.drafts(answers.caller(), id).all(),
                        query.of("relief-approvals", id),
                        DecisionDraft::number)
                .map(ReliefDraftView::of);
    }
}
