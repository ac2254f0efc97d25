package jp.telework.furusato.site.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.history.api.CaseHistory;
import jp.telework.furusato.site.usecase.ReadOutcomes;
import jp.telework.furusato.site.usecase.ReportOutcome;
import jp.telework.furusato.site.usecase.SiteJournal;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.command.Actions;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 成果 of a site, its actions and its history. */
@Path("/sites/{id}")
@Tag(name = "Sites")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class OutcomeResource {

    private final ReportOutcome reportOutcome;
    private final ReadOutcomes readOutcomes;
    private final CaseHistory history;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final Actions actions;

    OutcomeResource(
            ReportOutcome reportOutcome,
            ReadOutcomes readOutcomes,
            CaseHistory history,
            Commands commands,
            CurrentCaller caller,
            CurrentRequest request,
            Actions actions) {
        this.actions = actions;
        this.reportOutcome = reportOutcome;
        this.readOutcomes = readOutcomes;
        this.history = history;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @Path("/outcomes")
    @PermitAll
    @Operation(
            operationId = "readSiteOutcomes",
            summary = "年度ごとの成果 / outcomes by fiscal year",
            description = "確認された成果を目標と比べて返す。確認前の報告は、報告する団体と省の職員だけに返す。ETagは拠点の版。"
                    + " Confirmed outcomes beside their targets; reports that wait are for the reporting body and"
                    + " ministry staff. The ETag is the site's.")
    @APIResponseSchema(value = OutcomeView.class, responseCode = "200", responseDescription = "成果 / outcomes")
    public Response outcomes(@PathParam("id") UUID id) {
        ReadOutcomes.Outcomes found = readOutcomes.of(caller.find(), id);
        // The content depends on the caller, and the version does not.
        return Tagged.changing(OutcomeView.of(found), found.site().version());
    }

    @PUT
    @Path("/outcomes")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reportSiteOutcome",
            summary = "成果の報告・訂正 / report or correct a year's outcome",
            description = "代表団体（法人番号が不明なら構成市町村）が、終わった年度の地方移動人数と地元雇用人数を報告する。確認済みの年度は理由を付けた訂正だけができ、再び確認されるまで前の値が公表される。"
                    + " The representative body (or, while its number is unknown, a municipality) reports a"
                    + " fiscal year that is over. A confirmed year changes only by a correction with a reason;"
                    + " until that is confirmed too, the figures before stay public.")
    @APIResponseSchema(
            value = OutcomeView.class,
            responseCode = "200",
            responseDescription = "報告した年度 / the year reported")
    @APIResponse(responseCode = "409", description = "確認済み / confirmed already")
    public Response report(@PathParam("id") UUID id, @Nullable OutcomeRequest body) {
        IfMatch ifMatch = request.ifMatch();
        ReportOutcome.Sent sent = BodyFields.body(body).read();
        return commands.run(() -> reportOutcome.report(caller.get(), id, ifMatch, sent), OutcomeResource::answer);
    }

    @POST
    @Path("/outcomes/{fiscalYear}/confirmation")
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(
            operationId = "confirmSiteOutcome",
            summary = "成果の確認 / confirm a year's outcome",
            description = "報告または訂正を確認する。確認した値を公表し、集計に入れる。 The figures become public and count in totals.")
    @APIResponseSchema(
            value = OutcomeView.class,
            responseCode = "200",
            responseDescription = "確認した年度 / the year confirmed")
    @APIResponse(responseCode = "409", description = "確認済み / confirmed already")
    public Response confirm(
            @PathParam("id") UUID id,
            @Parameter(description = "会計年度（西暦） / fiscal year", example = "2018") @PathParam("fiscalYear")
                    String fiscalYear) {
        IfMatch ifMatch = request.ifMatch();
        FiscalYear year =
                java.util.Objects.requireNonNull(Parameters.read("fiscalYear", fiscalYear, Parameters::fiscalYear));
        return commands.run(() -> reportOutcome.confirm(caller.get(), id, ifMatch, year), OutcomeResource::answer);
    }

    @GET
    @Path("/actions")
    @RolesAllowed(Role.Names.ANY)
    @Operation(
            operationId = "getSiteActions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(SiteJournal.caseOf(id));
    }

    @GET
    @Path("/history")
    @RolesAllowed({
        Role.Names.APPLICANT,
        Role.Names.OFFICER,
        Role.Names.APPROVER,
        Role.Names.AUDITOR,
        Role.Names.BACKOFFICE
    })
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getSiteHistory",
            summary = "拠点の履歴 / history of a site",
            description =
                    "登録、訂正、成果の報告と確認を古い順に返す。拒否された試みは省の職員だけに返す。 Entries, corrections, reports and confirmations, oldest"
                            + " first; refused attempts for ministry staff only.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        readOutcomes.requireConcerned(caller.get(), id);
        return history.of(SiteJournal.caseOf(id), "site-history", query);
    }

    private static Answer answer(ReportOutcome.Changed changed) {
        return Answer.ok(
                OutcomeView.of(changed.site(), changed.outcome()),
                changed.site().version());
    }
}
