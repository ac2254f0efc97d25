package jp.telework.promotion.actionplan.api;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.FiscalYear;
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
import jp.telework.promotion.actionplan.domain.ActionPlan;
import jp.telework.promotion.actionplan.domain.PathPoint;
import jp.telework.promotion.actionplan.domain.PlanContent;
import jp.telework.promotion.actionplan.usecase.FindPlans;
import jp.telework.promotion.actionplan.usecase.KeepPlans;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** テレワーク推進の行動計画: making, publishing and reading. */
@Path("/")
@Tag(name = "Action plans", description = "行動計画、進捗の報告、関係府省連絡会議 / Action plans, progress, meetings of the ministries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class PlanResource {

    private final KeepPlans keep;
    private final FindPlans plans;
    private final Commands commands;
    private final Actions actions;
    private final AuditTrail audit;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    PlanResource(
            KeepPlans keep,
            FindPlans plans,
            Commands commands,
            Actions actions,
            AuditTrail audit,
            CurrentCaller caller,
            CurrentRequest request) {
        this.keep = keep;
        this.plans = plans;
        this.commands = commands;
        this.actions = actions;
        this.audit = audit;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @Path("action-plans")
    @PermitAll
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listActionPlans",
            summary = "行動計画の一覧 / list action plans",
            description = "新しい順。策定中のものは府省と事務局だけが見られる。 Newest first; drafts are for the ministries and the secretariat.")
    public Page<PlanSummaryView> list(
            @Parameter(description = "策定した会計年度（西暦） / fiscal year") @QueryParam("fiscalYear") @Nullable
                    String fiscalYear,
            @BeanParam PageQuery query) {
        FiscalYear year = Parameters.read("fiscalYear", fiscalYear, Parameters::fiscalYear);
        return plans.list(caller.find(), year, query.of("action-plans", fiscalYear))
                .map(PlanSummaryView::of);
    }

    @POST
    @Path("action-plans")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "draftActionPlan",
            summary = "行動計画の準備 / draft an action plan",
            description =
                    "期間、章・節、府省、施策、報告の年度、目標を定める。 Period, sections, ministries, measures, years with reports, and targets.")
    @APIResponseSchema(value = PlanView.class, responseCode = "201", responseDescription = "新しい計画 / the new plan")
    public Response draft(@Context UriInfo uri, @Nullable PlanRequest body) {
        PlanContent read = BodyFields.body(body).read();
        return commands.run(
                () -> keep.draft(read),
                plan -> Answer.created(
                        uri.getAbsolutePathBuilder().path(plan.id().toString()).build(),
                        PlanView.of(plan),
                        plan.version()));
    }

    @GET
    @Path("action-plans/{id}")
    @PermitAll
    @Operation(
            operationId = "getActionPlan",
            summary = "行動計画の内容 / read an action plan",
            description = "策定中のものは府省と事務局だけが見られる。 A draft is for the ministries and the secretariat.")
    @APIResponseSchema(value = PlanView.class, responseCode = "200", responseDescription = "計画 / the plan")
    public Response get(@PathParam("id") UUID id) {
        ActionPlan plan = plans.get(caller.find(), id);
        return Tagged.ok(request.ifNoneMatch(), PlanView.of(plan), plan.version());
    }

    @PUT
    @Path("action-plans/{id}")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeActionPlan",
            summary = "行動計画の変更 / change a draft",
            description = "公表の前まで。 Until it is published.")
    @APIResponseSchema(
            value = PlanView.class,
            responseCode = "200",
            responseDescription = "変更後の計画 / the plan after the change")
    public Response change(@PathParam("id") UUID id, @Nullable PlanRequest body) {
        IfMatch ifMatch = request.ifMatch();
        PlanContent read = BodyFields.body(body).read();
        return commands.run(() -> keep.change(caller.get(), id, ifMatch, read), PlanResource::answer);
    }

    @POST
    @Path("action-plans/{id}/publication")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Operation(
            operationId = "publishActionPlan",
            summary = "行動計画の公表 / publish an action plan",
            description = "以後、施策と年度は変わらない。引き継ぐ計画があれば、その計画は引継ぎ済みになる。引き継ぐ計画の報告は、全て確認済みでなければならない。"
                    + " From then on measures and years stand. A plan that it follows hands over; all of that plan's reports have"
                    + " to be accepted before.")
    @APIResponseSchema(
            value = PlanView.class,
            responseCode = "200",
            responseDescription = "公表した計画 / the published plan")
    public Response publish(@PathParam("id") UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(() -> keep.publish(caller.get(), id, ifMatch), PlanResource::answer);
    }

    @GET
    @Path("action-plans/{id}/target-path")
    @PermitAll
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getActionPlanTargetPath",
            summary = "目標までの推移 / the path to the targets",
            description = "目標ごとに、実績、目標、その間を結ぶ直線、これまでの趨勢を、求め方とともに返す。認証は要らない。"
                    + " For each target the figures, the value aimed at, the straight line between them and the trend so far, with the"
                    + " rule of each. No sign-in needed.")
    public Page<PathPointView> targetPath(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        return Page.ofPlaces(
                        PathPoint.of(plans.get(caller.find(), id).content().targets()), query.of("target-path", id))
                .map(PathPointView::of);
    }

    @GET
    @Path("action-plans/{id}/target-path.svg")
    @PermitAll
    @Produces("image/svg+xml")
    @Operation(
            operationId = "getActionPlanTargetChart",
            summary = "目標までの推移のグラフ（SVG） / the path to a target as a chart",
            description = "一つの目標について、実績、直線、目標、趨勢を示す。全ての値と求め方は、絵の説明（desc）にも書く。表は target-path にある。認証は要らない。"
                    + " Figures, the straight line, the target and the trend of one target. The description in the drawing tells every"
                    + " value and its rule; the table is target-path. No sign-in needed.")
    @APIResponse(
            responseCode = "200",
            description = "グラフ / the chart",
            content = @Content(mediaType = "image/svg+xml", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "計画又は目標がない / no such plan or target")
    public Response targetChart(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "目標のコード（省くと最初の目標） / code of the target, the first by default",
                            example = "TELEWORKERS")
                    @QueryParam("target")
                    @Nullable
                    String target) {
        PlanContent.Target shown = plans.get(caller.find(), id).content().targets().stream()
                .filter(known -> target == null || known.code().equals(target))
                .findFirst()
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        return Response.ok(PathChart.of(shown, request.language()).draw()).build();
    }

    @GET
    @Path("action-plans/{id}/actions")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Operation(
            operationId = "getActionPlanActions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(FindPlans.caseOf(id));
    }

    @GET
    @Path("action-plans/{id}/history")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getActionPlanHistory",
            summary = "行動計画の履歴 / history of an action plan",
            description = "変更と拒否された試みを古い順に返す。 Changes and refused attempts, oldest first.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        plans.get(caller.find(), id);
        return audit.of(FindPlans.caseOf(id), true, query.of("action-plan-history", id));
    }

    private static Answer answer(ActionPlan plan) {
        return Answer.ok(PlanView.of(plan), plan.version());
    }
}
