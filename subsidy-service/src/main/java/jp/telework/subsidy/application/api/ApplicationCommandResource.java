package jp.telework.subsidy.application.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.telework.casework.history.api.CaseCommandResource;
import jp.telework.casework.history.api.CaseHistory;
import jp.telework.casework.receipt.api.ReturnReader;
import jp.telework.casework.receipt.domain.Return;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Actions;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Commands;
import jp.telework.platform.openapi.Concerning;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
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
@Concerning(
        name = "Application",
        ja = "応募",
        en = "application",
        words = @Concerning.Word(of = "view", en = "Application"))
public class ApplicationCommandResource extends CaseCommandResource {

    private final SubmitApplication submitApplication;
    private final WithdrawApplication withdrawApplication;
    private final ReturnApplication returnApplication;
    private final FindApplications findApplications;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;

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
        super(history, actions);
        this.submitApplication = submitApplication;
        this.withdrawApplication = withdrawApplication;
        this.returnApplication = returnApplication;
        this.findApplications = findApplications;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @Override
    protected Response handIn(UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(
                () -> submitApplication.handle(caller.get(), id, ifMatch),
                submitted -> Answer.ok(
                        ApplicationView.of(submitted.application(), submitted.submission(), false),
                        submitted.version()));
    }

    @Override
    protected Response takeBack(UUID id) {
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

    @Override
    protected void requireVisible(UUID id) {
        findApplications.get(caller.get(), id);
    }

    @Override
    protected CaseRef caseOf(UUID id) {
        return ApplicationDesk.caseOf(id);
    }

    private Answer ok(Application application) {
        return Answer.ok(ApplicationView.of(application), application.version());
    }
}
