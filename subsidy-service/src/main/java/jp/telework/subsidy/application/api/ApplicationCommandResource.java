package jp.telework.subsidy.application.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.history.api.CaseHistory;
import jp.telework.casework.receipt.api.ReturnReader;
import jp.telework.casework.receipt.domain.Return;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.command.Actions;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Commands;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.usecase.ApplicationDesk;
import jp.telework.subsidy.application.usecase.FindApplications;
import jp.telework.subsidy.application.usecase.ReturnApplication;
import jp.telework.subsidy.application.usecase.SubmitApplication;
import jp.telework.subsidy.application.usecase.WithdrawApplication;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 応募: the commands that change its state, and what can be done with it. */
@Path("/applications/{id}")
@Tag(name = "Applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class ApplicationCommandResource {

    private final SubmitApplication submitApplication;
    private final WithdrawApplication withdrawApplication;
    private final ReturnApplication returnApplication;
    private final FindApplications findApplications;
    private final CaseHistory history;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final Actions actions;

    ApplicationCommandResource(
            SubmitApplication submitApplication,
            WithdrawApplication withdrawApplication,
            ReturnApplication returnApplication,
            FindApplications findApplications,
            CaseHistory history,
            Commands commands,
            CurrentCaller caller,
            CurrentRequest request,
            Actions actions) {
        this.actions = actions;
        this.submitApplication = submitApplication;
        this.withdrawApplication = withdrawApplication;
        this.returnApplication = returnApplication;
        this.findApplications = findApplications;
        this.history = history;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @POST
    @Path("/submission")
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "submitApplication",
            summary = "応募の提出・再提出 / submit an application",
            description =
                    "規則に合えば受付番号を付け、受付票を返す。合わなければ、すべての理由を位置・根拠とともに422で返す。dryRun=true で提出せずに判定の過程を返す。 Answers with a"
                            + " receipt, or with every refusal together. dryRun=true explains without submitting.")
    @APIResponseSchema(
            value = ApplicationView.class,
            responseCode = "200",
            responseDescription = "提出した応募と受付票 / the submitted application with its receipt")
    public Response submit(@PathParam("id") UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(
                () -> submitApplication.handle(caller.get(), id, ifMatch),
                submitted -> Answer.ok(
                        ApplicationView.of(submitted.application(), submitted.submission(), false),
                        submitted.version()));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "withdrawApplication",
            summary = "応募の取下げ / withdraw an application",
            description = "結果が公表されるまでは、いつでも取り下げられる。 Possible at any time until the result is published.")
    @APIResponseSchema(
            value = ApplicationView.class,
            responseCode = "200",
            responseDescription = "取り下げた応募 / the withdrawn application")
    public Response withdraw(@PathParam("id") UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(
                () -> withdrawApplication.handle(caller.get(), id, ifMatch),
                withdrawn -> Answer.ok(ApplicationView.of(withdrawn), withdrawn.version(false)));
    }

    @POST
    @Path("/return")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "returnApplication",
            summary = "応募の差戻し / return an application",
            description = "理由を付けて申請者に戻す。受付番号は変わらない。 Gives it back with a reason; it keeps its number.")
    @APIResponseSchema(
            value = ApplicationView.class,
            responseCode = "200",
            responseDescription = "差し戻した応募 / the returned application")
    public Response giveBack(@PathParam("id") UUID id, @Nullable ReturnRequest body) {
        IfMatch ifMatch = request.ifMatch();
        Return order = ReturnReader.read(body);
        return commands.run(() -> returnApplication.handle(caller.get(), id, ifMatch, order), this::ok);
    }

    @GET
    @Path("/actions")
    @RolesAllowed({
        Role.Names.APPLICANT,
        Role.Names.OFFICER,
        Role.Names.APPROVER,
        Role.Names.AUDITOR,
        Role.Names.BACKOFFICE
    })
    @Operation(
            operationId = "getApplicationActions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(ApplicationDesk.caseOf(id));
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
            operationId = "getApplicationHistory",
            summary = "応募の履歴 / history of an application",
            description = "変更を古い順に返す。拒否された試みは省の職員にだけ見せる。"
                    + " Changes, oldest first; refused attempts are shown to ministry staff only.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        findApplications.get(caller.get(), id);
        return history.of(new CaseRef("application", id), "application-history", query);
    }

    private Answer ok(Application application) {
        return Answer.ok(ApplicationView.of(application), application.version());
    }
}
