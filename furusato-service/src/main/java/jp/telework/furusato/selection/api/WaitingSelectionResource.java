package jp.telework.furusato.selection.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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

/** 決裁待ち over all rounds. */
@Path("/approvals")
@Tag(name = "Town selection")
@Produces(MediaType.APPLICATION_JSON)
public class WaitingSelectionResource {

    private final FindSelectionDrafts findDrafts;
    private final CurrentCaller caller;

    WaitingSelectionResource(FindSelectionDrafts findDrafts, CurrentCaller caller) {
        this.findDrafts = findDrafts;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listWaitingSelections",
            summary = "決裁待ちの一覧 / list what waits for approval",
            description = "新しい選定の順。waiting=me は、呼出し元が次の段階として決裁できるもの。"
                    + " Newest rounds first; waiting=me lists what the caller can approve next.")
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

    private Hand hand(String waiting) {
        if (!waiting.equals("me")) {
            throw new IllegalArgumentException(waiting);
        }
        return caller.get().hand();
    }
}
