package jp.telework.seminar.dispatch.api;

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
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.value.LocalGovernments;
import jp.telework.platform.audit.AuditTrail;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.command.Actions;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.event.Followed;
import jp.telework.platform.exchange.CaseListQuery;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.seminar.dispatch.domain.DispatchRequest;
import jp.telework.seminar.dispatch.domain.DispatchRequests;
import jp.telework.seminar.dispatch.domain.DispatchStatus;
import jp.telework.seminar.dispatch.domain.RequestContent;
import jp.telework.seminar.dispatch.usecase.ApplyForDispatch;
import jp.telework.seminar.dispatch.usecase.DispatchDesk;
import jp.telework.seminar.dispatch.usecase.FindDispatches;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 派遣の申請: applying and reading. */
@Path("/dispatch-requests")
@Tag(name = "Dispatches", description = "テレワークマネージャー派遣 / dispatch of telework managers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.APPLICANT,
    Role.Names.SECRETARIAT,
    Role.Names.MANAGER,
    Role.Names.AUDITOR,
    Role.Names.BACKOFFICE
})
public class DispatchRequestResource {

    private final ApplyForDispatch applyForDispatch;
    private final FindDispatches findDispatches;
    private final AuditTrail audit;
    private final DispatchAnswers answers;
    private final Actions actions;

    DispatchRequestResource(
            ApplyForDispatch applyForDispatch,
            FindDispatches findDispatches,
            AuditTrail audit,
            DispatchAnswers answers,
            Actions actions) {
        this.actions = actions;
        this.applyForDispatch = applyForDispatch;
        this.findDispatches = findDispatches;
        this.audit = audit;
        this.answers = answers;
    }

    @GET
    @Followed
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listDispatchRequests",
            summary = "派遣の申請の一覧 / list dispatch requests",
            description = "新しい順。申請者には自団体の、マネージャーには自分に割り当てられた申請だけを返す。"
                    + " Newest first; applicants see their organisation's, managers those assigned to them.")
    public Page<DispatchRequests.Summary> list(
            @Parameter(description = "状態 / status", schema = @Schema(implementation = DispatchStatus.class))
                    @QueryParam("status")
                    @Nullable
                    String status,
            @Parameter(description = "年度 / fiscal year") @QueryParam("fiscalYear") @Nullable String fiscalYear,
            @Parameter(description = "都道府県の名称 / prefecture") @QueryParam("prefecture") @Nullable String prefecture,
            @BeanParam CaseListQuery cases,
            @BeanParam PageQuery paging) {
        DispatchRequests.Filter filter = new DispatchRequests.Filter(
                Parameters.read("status", status, DispatchStatus::valueOf),
                Parameters.read("fiscalYear", fiscalYear, Parameters::fiscalYear),
                Parameters.read("prefecture", prefecture, LocalGovernments::prefecture),
                cases.number());
        return findDispatches.list(
                answers.caller(),
                filter,
                paging.of("dispatch-requests", status, fiscalYear, prefecture, cases.externalReference()));
    }

    @POST
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "applyForDispatch",
            summary = "派遣の申請 / apply for a dispatch",
            description = "企業または地方公共団体が申請する。法人番号はトークンの団体のもの。"
                    + " By a firm or a local government; the corporate number is that of the token's organisation.")
    @APIResponseSchema(value = DispatchView.class, responseCode = "201", responseDescription = "受け付けた申請 / the request")
    public Response apply(@Nullable DispatchBody body) {
        RequestContent content = BodyFields.body(body).read(answers.language());
        return answers.create(() -> applyForDispatch.apply(answers.caller(), content));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getDispatchRequest",
            summary = "派遣の申請の内容 / read a dispatch request",
            description = "割当てを待つ申請には、順番と派遣枠の状況を付ける。他団体の申請は404。"
                    + " One that waits for a manager shows its place in the queue; another organisation's is 404.")
    @APIResponseSchema(value = DispatchView.class, responseCode = "200", responseDescription = "申請 / the request")
    public Response get(@PathParam("id") UUID id) {
        DispatchRequest request = findDispatches.get(answers.caller(), id);
        // The place in the queue moves without the request's version.
        return Tagged.changing(answers.view(request), answers.version(request));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeDispatchRequest",
            summary = "申請内容の変更 / change a request",
            description = "受付審査の前まで。 Until the triage.")
    @APIResponseSchema(value = DispatchView.class, responseCode = "200")
    public Response change(@PathParam("id") UUID id, @Nullable DispatchBody body) {
        IfMatch ifMatch = answers.ifMatch();
        RequestContent content = BodyFields.body(body).read(answers.language());
        return answers.run(() -> applyForDispatch.change(answers.caller(), id, ifMatch, content));
    }

    @GET
    @Path("/{id}/actions")
    @Operation(
            operationId = "getDispatchActions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(DispatchDesk.caseOf(id));
    }

    @GET
    @Path("/{id}/history")
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getDispatchHistory",
            summary = "申請の履歴 / history of a request",
            description =
                    "変更を古い順に返す。打診の経過と拒否された試みは事務局だけに示す。"
                            + " Changes, oldest first. Offers to managers and refused attempts are shown to the secretariat alone.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        Caller caller = answers.caller();
        findDispatches.get(caller, id);
        return audit.of(
                new CaseRef("dispatch-request", id),
                FindDispatches.isStaff(caller),
                FindDispatches.hiddenFrom(caller),
                query.of("dispatch-history", id));
    }
}
