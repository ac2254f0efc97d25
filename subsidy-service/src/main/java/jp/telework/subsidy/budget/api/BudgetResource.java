package jp.telework.subsidy.budget.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.telework.platform.caller.Role;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.subsidy.budget.usecase.ReadBudget;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 予算: what a call may still grant. */
@Path("/calls/{id}/budget")
@Tag(name = "Calls")
@Produces(MediaType.APPLICATION_JSON)
public class BudgetResource {

    private final ReadBudget readBudget;

    BudgetResource(ReadBudget readBudget) {
        this.readBudget = readBudget;
    }

    @GET
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR, Role.Names.BACKOFFICE})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getBudget",
            summary = "公募の予算と台帳 / a call's budget and ledger",
            description = "決定・変更・確定・支払・返還・解除の記録と残高。決定額の合計が予算を超えることはない。"
                    + " Balances and ledger entries, newest first; decisions never exceed the budget.")
    public BudgetView get(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        return BudgetView.of(readBudget.of(id, query.of("budget", id)));
    }
}
