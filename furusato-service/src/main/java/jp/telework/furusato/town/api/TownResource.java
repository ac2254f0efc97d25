package jp.telework.furusato.town.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.history.api.CaseHistory;
import jp.telework.furusato.region.domain.Region;
import jp.telework.furusato.town.domain.TownStatus;
import jp.telework.furusato.town.domain.Towns;
import jp.telework.furusato.town.usecase.ApprovePlanAdoption;
import jp.telework.furusato.town.usecase.FindTowns;
import jp.telework.furusato.town.usecase.TownJournal;
import jp.telework.kernel.id.Ids;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.command.Actions;
import jp.telework.platform.event.Followed;
import jp.telework.platform.exchange.CaseListQuery;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 選定されたまち: reading. */
@Path("/towns")
@Tag(name = "Towns", description = "選定されたまち / selected towns")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR, Role.Names.BACKOFFICE
})
public class TownResource {

    private final FindTowns findTowns;
    private final CaseHistory history;
    private final TownAnswers answers;
    private final Actions actions;

    TownResource(FindTowns findTowns, CaseHistory history, TownAnswers answers, Actions actions) {
        this.actions = actions;
        this.findTowns = findTowns;
        this.history = history;
        this.answers = answers;
    }

    @GET
    @Followed
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listTowns",
            summary = "選定されたまちの一覧 / list selected towns",
            description = "新しい順。団体には自らのまちだけを返す。 Newest first; an organisation sees its own.")
    public Page<Towns.Summary> list(
            @Parameter(description = "状態 / status", schema = @Schema(implementation = TownStatus.class))
                    @QueryParam("status")
                    @Nullable
                    String status,
            @Parameter(description = "地域 / region", schema = @Schema(implementation = Region.class))
                    @QueryParam("region")
                    @Nullable
                    String region,
            @Parameter(description = "選定の年度（西暦） / fiscal year", example = "2026") @QueryParam("fiscalYear") @Nullable
                    String fiscalYear,
            @Parameter(description = "選定のid / selection round") @QueryParam("roundId") @Nullable String roundId,
            @BeanParam CaseListQuery cases,
            @BeanParam PageQuery paging) {
        Towns.Filter filter = new Towns.Filter(
                Parameters.read("status", status, TownStatus::valueOf),
                Parameters.read("region", region, Region::valueOf),
                Parameters.read("fiscalYear", fiscalYear, Parameters::fiscalYear),
                Parameters.read("roundId", roundId, Ids::parse),
                cases.number());
        return findTowns.list(
                answers.caller(),
                filter,
                paging.of("towns", status, region, fiscalYear, roundId, cases.externalReference()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getTown",
            summary = "選定されたまちの内容 / read a selected town",
            description = "現状調査、取組、計画の版、進捗と達成、期限と通知を返す。他団体のまちは404。 Survey, measures, plan versions, progress with"
                    + " achievement, duties with reminders; another organisation's is 404.")
    @APIResponseSchema(value = TownView.class, responseCode = "200", responseDescription = "まち / the town")
    public Response get(@PathParam("id") UUID id) {
        FindTowns.Found found = findTowns.get(answers.caller(), id);
        return Tagged.changing(answers.view(found), answers.version(found.town()));
    }

    @GET
    @Path("/{id}/actions")
    @Operation(
            operationId = "getTownActions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(TownJournal.caseOf(id));
    }

    @GET
    @Path("/{id}/history")
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getTownHistory",
            summary = "まちの履歴 / history of a town",
            description =
                    "変更を古い順に返す。拒否された試みは省の職員にだけ返す。 Changes, oldest first; refused attempts for ministry staff only.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        findTowns.get(answers.caller(), id);
        return history.of(TownJournal.caseOf(id), ApprovePlanAdoption.INTERNAL, "town-history", query);
    }
}
