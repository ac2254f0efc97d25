package jp.telework.platform.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.telework.platform.caller.Role;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The whole audit trail of a service. */
@Path("/audit")
@Tag(name = "Audit", description = "監査記録 / audit trail")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    private final AuditTrail trail;

    AuditResource(AuditTrail trail) {
        this.trail = trail;
    }

    @GET
    @RolesAllowed(Role.Names.AUDITOR)
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listAudit",
            summary = "監査記録の一覧 / list audit rows",
            description = "すべての変更と、拒否された試みを、書かれた順に返す。会計検査の役割に限る。"
                    + " Every change and every refused attempt in the order written; auditors only.")
    public Page<AuditView> list(@BeanParam PageQuery query) {
        return trail.all(query.of("audit"));
    }
}
