package jp.telework.subsidy.grant.approval.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jp.telework.casework.approval.api.ApproveInBulk;
import jp.telework.casework.approval.api.BulkApprovalRequest;
import jp.telework.casework.approval.api.BulkApprovalsView;
import jp.telework.kernel.identity.Hand;
import jp.telework.platform.caller.Role;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.subsidy.grant.approval.domain.WaitingDrafts;
import jp.telework.subsidy.grant.approval.usecase.FindApprovals;
import jp.telework.subsidy.grant.lifecycle.api.GrantAnswers;
import jp.telework.subsidy.programme.domain.Disposition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 決裁待ち over all cases. */
@Path("/approvals")
@Tag(name = "Grant decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WaitingApprovalResource {

    private final FindApprovals findApprovals;
    private final ApproveInBulk approveInBulk;
    private final GrantAnswers answers;

    WaitingApprovalResource(FindApprovals findApprovals, ApproveInBulk approveInBulk, GrantAnswers answers) {
        this.findApprovals = findApprovals;
        this.approveInBulk = approveInBulk;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR, Role.Names.BACKOFFICE})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listWaitingApprovals",
            summary = "決裁待ちの一覧 / list what waits for approval",
            description = "新しい案件の順。採択の起案も含む。waiting=me は、呼出し元が次の段階として決裁できるもの。 Newest cases first, drafts of adoptions"
                    + " included; waiting=me lists what the caller can approve next.")
    public Page<WaitingApprovalView> list(
            @Parameter(
                            description = "me: 自分の決裁を待つもの / what waits for the caller",
                            schema = @Schema(type = SchemaType.STRING, enumeration = "me"))
                    @QueryParam("waiting")
                    @Nullable
                    String waiting,
            @Parameter(description = "公募のid / call") @QueryParam("callId") @Nullable String callId,
            @Parameter(description = "処分 / disposition", schema = @Schema(implementation = Disposition.class))
                    @QueryParam("disposition")
                    @Nullable
                    String disposition,
            @BeanParam PageQuery query) {
        Hand me = Parameters.read("waiting", waiting, this::hand);
        WaitingDrafts.Filter filter = new WaitingDrafts.Filter(
                Parameters.read("callId", callId, Parameters::id),
                Parameters.read("disposition", disposition, Disposition::valueOf),
                me);
        PageRequest page = query.of("approvals", me, callId, disposition);
        return findApprovals.list(filter, page).map(WaitingApprovalView::of);
    }

    private Hand hand(String waiting) {
        if (!waiting.equals("me")) {
            throw new IllegalArgumentException(waiting);
        }
        return answers.caller().hand();
    }

    @POST
    @RolesAllowed(Role.Names.APPROVER)
    @Operation(
            operationId = "approveGrantDrafts",
            summary = "一括決裁 / approve several drafts",
            description =
                    "処分（grant）、採択（call）、税制の証明（relief-application）の起案を案件ごとに決裁し、案件ごとの結果を返す。拒否された案件は、他の案件の決裁を妨げない。同じIdempotency-Keyで送り直すと、済んだ案件は前と同じ結果になる。"
                            + " Approves drafts of dispositions (grant), adoptions (call) and tax relief (relief-application) case by case with one answer"
                            + " per case; a refused case does not hinder the others. Sent again under the same"
                            + " Idempotency-Key, finished cases answer as before.")
    public BulkApprovalsView approve(@Nullable BulkApprovalRequest body) {
        return approveInBulk.of(body);
    }
}
