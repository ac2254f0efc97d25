package jp.telework.furusato.selection.api;

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
import jp.telework.furusato.selection.usecase.FindSelectionDrafts;
import jp.telework.kernel.identity.Hand;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 決裁待ち over all rounds and towns. */
@Path("/approvals")
@Tag(name = "Town selection")
@Produces(MediaType.APPLICATION_JSON)
public class WaitingSelectionResource {

    private final FindSelectionDrafts findDrafts;
    private final ApproveInBulk approveInBulk;
    private final CurrentCaller caller;

    WaitingSelectionResource(FindSelectionDrafts findDrafts, ApproveInBulk approveInBulk, CurrentCaller caller) {
        this.findDrafts = findDrafts;
        this.approveInBulk = approveInBulk;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listWaitingSelections",
            summary = "決裁待ちの一覧 / list what waits for approval",
            description = "選定と、まちの決定の記録の起案。新しい選定・まちの順。waiting=me は、呼出し元が次の段階として決裁できるもの。 Drafts of selections and of"
                    + " the records of towns' decisions, newest rounds and towns first; waiting=me lists what the caller"
                    + " can approve next.")
    public Page<WaitingSelectionView> list(
            @Parameter(
                            description = "me: 自分の決裁を待つもの / what waits for the caller",
                            schema = @Schema(type = SchemaType.STRING, enumeration = "me"))
                    @QueryParam("waiting")
                    @Nullable
                    String waiting,
            @BeanParam PageQuery query) {
        Hand me = Parameters.read("waiting", waiting, this::hand);
        return findDrafts.waiting(me, query.of("approvals", me)).map(WaitingSelectionView::of);
    }

    @POST
    @RolesAllowed(Role.Names.APPROVER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "approveSelectionDrafts",
            summary = "一括決裁 / approve several drafts",
            description =
                    "選定（selection-round）とまちの決定の記録（town）の起案を案件ごとに決裁し、案件ごとの結果を返す。拒否された案件は、他の案件の決裁を妨げない。 Approves drafts"
                            + " of selections (selection-round) and of records of towns' decisions (town) case by case"
                            + " with one answer per case; a refused case does not hinder the others.")
    public BulkApprovalsView approve(@Nullable BulkApprovalRequest body) {
        return approveInBulk.of(body);
    }

    private Hand hand(String waiting) {
        if (!waiting.equals("me")) {
            throw new IllegalArgumentException(waiting);
        }
        return caller.get().hand();
    }
}
