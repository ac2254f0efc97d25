package jp.telework.subsidy.call.api;

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
import java.time.Clock;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.audit.AuditTrail;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Commands;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.domain.CallDraft;
import jp.telework.subsidy.call.domain.CallPhase;
import jp.telework.subsidy.call.usecase.ChangeCall;
import jp.telework.subsidy.call.usecase.CreateCall;
import jp.telework.subsidy.call.usecase.FindCalls;
import jp.telework.subsidy.call.usecase.PublishCall;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 公募. */
@Path("/calls")
@Tag(name = "Calls", description = "公募 / calls for applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CallResource {

    private final CreateCall createCall;
    private final ChangeCall changeCall;
    private final PublishCall publishCall;
    private final FindCalls findCalls;
    private final UsualRoutes usualRoutes;
    private final AuditTrail audit;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final Clock clock;

    CallResource(
            CreateCall createCall,
            ChangeCall changeCall,
            PublishCall publishCall,
            FindCalls findCalls,
            UsualRoutes usualRoutes,
            AuditTrail audit,
            Commands commands,
            CurrentCaller caller,
            CurrentRequest request,
            Clock clock) {
        this.createCall = createCall;
        this.changeCall = changeCall;
        this.publishCall = publishCall;
        this.findCalls = findCalls;
        this.usualRoutes = usualRoutes;
        this.audit = audit;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listCalls",
            summary = "公募の一覧 / list calls",
            description = "公表された公募を新しい順に返す。省の職員には準備中の公募も返す。"
                    + " Published calls, newest first; ministry staff also see drafts.")
    public Page<CallView> list(
            @Parameter(
                            description = "DRAFT, PUBLISHED, OPEN, CLOSED, UNDER_EVALUATION, RESULTS_PUBLISHED",
                            schema = @Schema(implementation = CallPhase.class))
                    @QueryParam("status")
                    @Nullable
                    String status,
            @Parameter(description = "会計年度（西暦） / fiscal year") @QueryParam("fiscalYear") @Nullable String fiscalYear,
            @BeanParam PageQuery query) {
        CallPhase phase = Parameters.read("status", status, CallPhase::valueOf);
        FiscalYear year = Parameters.read("fiscalYear", fiscalYear, Parameters::fiscalYear);
        PageRequest page = query.of("calls", status, fiscalYear);
        return findCalls.list(caller.find(), phase, year, page).map(this::view);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getCall",
            summary = "公募の内容 / read a call",
            description = "ETagを返す。準備中の公募は省の職員だけが見られる。 Answers with an ETag; drafts are for ministry staff.")
    @APIResponseSchema(value = CallView.class, responseCode = "200", responseDescription = "公募 / the call")
    public Response get(@PathParam("id") UUID id) {
        Call call = findCalls.get(caller.find(), id);
        // A decision on the call changes its version before it is published.
        return isStaff() ? Tagged.ok(request.ifNoneMatch(), view(call), call.version()) : Tagged.shown(view(call));
    }

    @POST
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(
            operationId = "createCall",
            summary = "公募の作成 / draft a call",
            description = "準備中の公募を作る。dryRun=true で検査だけ行う。 Creates a draft; dryRun=true only checks.")
    @APIResponseSchema(value = CallView.class, responseCode = "201", responseDescription = "作成した公募 / the new call")
    public Response create(CallRequest body, @Context UriInfo uri) {
        CallDraft draft = CallReader.read(present(body), usualRoutes.all());
        return commands.run(
                () -> createCall.handle(draft),
                call -> Answer.created(
                        uri.getAbsolutePathBuilder().path(call.id().toString()).build(), view(call), call.version()));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(
            operationId = "changeCall",
            summary = "公募の変更 / change a call",
            description = "準備中に限り、内容を全部置き換える。 Replaces the terms of a draft.")
    @APIResponseSchema(value = CallView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "公表後は変更できない / published already")
    public Response change(@PathParam("id") UUID id, CallRequest body) {
        IfMatch ifMatch = request.ifMatch();
        CallDraft draft = CallReader.read(present(body), usualRoutes.all());
        return commands.run(() -> changeCall.handle(id, ifMatch, draft), this::ok);
    }

    @POST
    @Path("/{id}/publication")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "publishCall",
            summary = "公募の公表 / publish a call",
            description = "公表すると内容は固定され、受付番号の採番が始まる。 Fixes the terms and opens the receipt numbers.")
    @APIResponseSchema(
            value = CallView.class,
            responseCode = "200",
            responseDescription = "公表した公募 / the published call")
    public Response publish(@PathParam("id") UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(() -> publishCall.handle(id, ifMatch), this::ok);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getCallHistory",
            summary = "公募の履歴 / history of a call",
            description = "変更と拒否された試みを古い順に返す。 Changes and refused attempts, oldest first.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        findCalls.get(caller.find(), id);
        return audit.of(new CaseRef("call", id), true, query.of("call-history", id));
    }

    private Answer ok(Call call) {
        return Answer.ok(view(call), call.version());
    }

    private boolean isStaff() {
        return caller.find().filter(Ministry::includes).isPresent();
    }

    private CallView view(Call call) {
        return CallView.of(call, clock.instant(), isStaff());
    }

    private static CallRequest present(@Nullable CallRequest body) {
        if (body == null) {
            throw Refusal.of(CommonError.MALFORMED_BODY, 1, 1);
        }
        return body;
    }
}
