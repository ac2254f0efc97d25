package jp.telework.promotion.actionplan.progress.api;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Readers;
import jp.telework.platform.audit.AuditTrail;
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
import jp.telework.promotion.actionplan.progress.domain.MeasureProgress;
import jp.telework.promotion.actionplan.progress.domain.ProgressContent;
import jp.telework.promotion.actionplan.progress.usecase.FindProgress;
import jp.telework.promotion.actionplan.progress.usecase.KeepProgress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 進捗の報告: reporting, review and reading. */
@Path("/")
@Tag(name = "Action plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class ProgressResource {

    private final KeepProgress keep;
    private final FindProgress progress;
    private final Commands commands;
    private final Actions actions;
    private final AuditTrail audit;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    ProgressResource(
            KeepProgress keep,
            FindProgress progress,
            Commands commands,
            Actions actions,
            AuditTrail audit,
            CurrentCaller caller,
            CurrentRequest request) {
        this.keep = keep;
        this.progress = progress;
        this.commands = commands;
        this.actions = actions;
        this.audit = audit;
        this.caller = caller;
        this.request = request;
    }

    @POST
    @Path("action-plans/{id}/progress")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reportActionPlanProgress",
            summary = "進捗の報告 / report progress",
            description = "担当府省の職員が、施策と年度ごとに一度報告する。事務局の確認を待つ。"
                    + " An official of a responsible ministry reports once for a measure and a year. The report waits for the"
                    + " secretariat.")
    @APIResponseSchema(value = ProgressView.class, responseCode = "201", responseDescription = "報告 / the report")
    public Response report(@PathParam("id") UUID id, @Nullable ProgressRequest body) {
        ProgressRequest.Read read = BodyFields.body(body).read(id);
        return commands.run(
                () -> keep.report(caller.get(), read.key(), read.content()),
                report -> Answer.created(
                        URI.create("/api/promotion/v1/action-plan-progress/" + report.id()),
                        ProgressView.of(report),
                        report.version()));
    }

    @GET
    @Path("action-plans/{id}/progress")
    @PermitAll
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listActionPlanProgress",
            summary = "進捗の報告の一覧 / list reports of progress",
            description =
                    "新しい順。確認済みのものは誰でも読める。他は府省と事務局だけが見られる。"
                            + " Newest first. Everybody reads what was accepted; the rest is for the ministries and the secretariat.")
    public Page<ProgressView> list(
            @PathParam("id") UUID id,
            @Parameter(description = "会計年度（西暦） / fiscal year") @QueryParam("fiscalYear") @Nullable String fiscalYear,
            @Parameter(description = "府省のcode / code of a ministry", example = "MIC") @QueryParam("ministry") @Nullable
                    String ministry,
            @BeanParam PageQuery query) {
        FiscalYear year = Parameters.read("fiscalYear", fiscalYear, Parameters::fiscalYear);
        String wanted = Parameters.read("ministry", ministry, Readers::code);
        return progress.list(
                        caller.find(), id, year, wanted, query.of("action-plan-progress", id, fiscalYear, ministry))
                .map(ProgressView::of);
    }

    @GET
    @Path("action-plan-progress/{id}")
    @PermitAll
    @Operation(
            operationId = "getActionPlanProgress",
            summary = "進捗の報告の内容 / read a report of progress",
            description = "確認済みのものは誰でも読める。 Everybody reads what was accepted.")
    @APIResponseSchema(value = ProgressView.class, responseCode = "200", responseDescription = "報告 / the report")
    public Response get(@PathParam("id") UUID id) {
        MeasureProgress report = progress.get(caller.find(), id);
        return Tagged.ok(request.ifNoneMatch(), ProgressView.of(report), report.version());
    }

    @PUT
    @Path("action-plan-progress/{id}")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeActionPlanProgress",
            summary = "進捗の報告の訂正 / mend a report of progress",
            description =
                    "確認される前、又は差し戻された後に、その府省の職員が訂正する。 Before it is accepted, or after it was returned, by an official of"
                            + " that ministry.")
    @APIResponseSchema(
            value = ProgressView.class,
            responseCode = "200",
            responseDescription = "訂正後の報告 / the report after the change")
    public Response change(@PathParam("id") UUID id, ProgressRequest.@Nullable Correction body) {
        IfMatch ifMatch = request.ifMatch();
        ProgressContent read = BodyFields.body(body).read();
        return commands.run(() -> keep.change(caller.get(), id, ifMatch, read), ProgressResource::answer);
    }

    @POST
    @Path("action-plan-progress/{id}/acceptance")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Operation(
            operationId = "acceptActionPlanProgress",
            summary = "進捗の報告の確認 / accept a report of progress",
            description = "以後、誰でも読め、集計に入る。 From then on everybody reads it, and the roll-up counts it.")
    @APIResponseSchema(value = ProgressView.class, responseCode = "200", responseDescription = "報告 / the report")
    public Response accept(@PathParam("id") UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(() -> keep.accept(caller.get(), id, ifMatch), ProgressResource::answer);
    }

    @POST
    @Path("action-plan-progress/{id}/return")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "returnActionPlanProgress",
            summary = "進捗の報告の差戻し / return a report of progress",
            description = "理由を付けて差し戻す。府省は訂正できる。 With a reason; the ministry may mend it.")
    @APIResponseSchema(value = ProgressView.class, responseCode = "200", responseDescription = "報告 / the report")
    public Response giveBack(@PathParam("id") UUID id, ProgressRequest.@Nullable Reason body) {
        IfMatch ifMatch = request.ifMatch();
        String reason = BodyFields.body(body).read();
        return commands.run(() -> keep.giveBack(caller.get(), id, ifMatch, reason), ProgressResource::answer);
    }

    @GET
    @Path("action-plan-progress/{id}/actions")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Operation(
            operationId = "getActionPlanProgressActions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(FindProgress.caseOf(id));
    }

    @GET
    @Path("action-plan-progress/{id}/history")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getActionPlanProgressHistory",
            summary = "進捗の報告の履歴 / history of a report of progress",
            description = "変更と拒否された試みを古い順に返す。 Changes and refused attempts, oldest first.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        progress.get(caller.find(), id);
        return audit.of(FindProgress.caseOf(id), true, query.of("action-plan-progress-history", id));
    }

    private static Answer answer(MeasureProgress report) {
        return Answer.ok(ProgressView.of(report), report.version());
    }
}
