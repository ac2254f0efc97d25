package jp.telework.promotion.actionplan.progress.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.promotion.actionplan.progress.usecase.FindProgress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the reports of a plan amount to. */
@Path("/")
@Tag(name = "Action plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class RollUpResource {

    private final FindProgress progress;
    private final CurrentCaller caller;

    RollUpResource(FindProgress progress, CurrentCaller caller) {
        this.progress = progress;
        this.caller = caller;
    }

    @GET
    @Path("action-plans/{id}/roll-up")
    @PermitAll
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "rollUpActionPlan",
            summary = "進捗の集計 / roll-up of the progress",
            description = "全体、章・節、府省ごとに、実施状況の数と割合を返す。確認済みの報告だけを数える。施策は担当府省ごとに数える。認証は要らない。"
                    + " Counts and shares by status, for all, each section and each ministry. Accepted reports alone count; a measure"
                    + " counts once for each responsible ministry. No sign-in needed.")
    public Page<RollUpView> rollUp(
            @PathParam("id") UUID id,
            @Parameter(description = "会計年度（西暦）。省くと今の年度。 Fiscal year; the present one by default.")
                    @QueryParam("fiscalYear")
                    @Nullable
                    String fiscalYear,
            @BeanParam PageQuery query) {
        FiscalYear year = Parameters.read("fiscalYear", fiscalYear, Parameters::fiscalYear);
        return Page.ofPlaces(progress.rollUp(caller.find(), id, year), query.of("roll-up", id, fiscalYear))
                .map(RollUpView::of);
    }

    @GET
    @Path("action-plans/{id}/cycle")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getActionPlanCycle",
            summary = "PDCAサイクル / the PDCA cycle",
            description = "年度ごとに、段階と、報告がどこまで進んだかを返す。 For each year its phase, and how far its reports have come.")
    public Page<CycleView> cycle(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        return Page.ofPlaces(progress.cycle(caller.get(), id), query.of("action-plan-cycle", id))
                .map(CycleView::of);
    }
}
