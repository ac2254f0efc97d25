package jp.telework.seminar.dispatch.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.platform.caller.Role;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.dispatch.usecase.ArrangeVisits;
import jp.telework.seminar.dispatch.usecase.AssignManager;
import jp.telework.seminar.dispatch.usecase.ConcludeDispatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** マネージャーの手続: accepting, visiting, reporting. */
@Path("/dispatch-requests/{id}")
@Tag(name = "Dispatches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class DispatchVisitResource {

    private final AssignManager assignManager;
    private final ArrangeVisits arrangeVisits;
    private final ConcludeDispatch concludeDispatch;
    private final DispatchAnswers answers;

    DispatchVisitResource(
            AssignManager assignManager,
            ArrangeVisits arrangeVisits,
            ConcludeDispatch concludeDispatch,
            DispatchAnswers answers) {
        this.assignManager = assignManager;
        this.arrangeVisits = arrangeVisits;
        this.concludeDispatch = concludeDispatch;
        this.answers = answers;
    }

    @POST
    @Path("/assignment/acceptance")
    @RolesAllowed(Role.Names.MANAGER)
    @Operation(
            operationId = "acceptAssignment",
            summary = "派遣の受諾 / accept an assignment",
            description = "打診されたマネージャー本人だけ。 Only the manager who was asked.")
    @APIResponseSchema(value = DispatchView.class, responseCode = "200")
    public Response acceptAssignment(@PathParam("id") UUID id) {
        IfMatch ifMatch = answers.ifMatch();
        return answers.run(() -> assignManager.accept(answers.caller(), id, ifMatch));
    }

    @POST
    @Path("/assignment/refusal")
    @RolesAllowed(Role.Names.MANAGER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "refuseAssignment",
            summary = "派遣の辞退 / refuse an assignment",
            description = "申請は元の順番で割当てを待つ。 The request waits again at its old place.")
    @APIResponseSchema(value = DispatchView.class, responseCode = "200")
    public Response refuseAssignment(@PathParam("id") UUID id, @Nullable DispatchReasonBody body) {
        IfMatch ifMatch = answers.ifMatch();
        var read = BodyFields.body(body).read();
        return answers.run(() -> assignManager.refuse(answers.caller(), id, ifMatch, read));
    }

    @POST
    @Path("/visits")
    @RolesAllowed(Role.Names.MANAGER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "scheduleVisit",
            summary = "日程の決定 / arrange a visit",
            description = "確保した回数まで。マネージャーの日程は重ならない。 Up to the bound number; a manager's visits never overlap.")
    @APIResponseSchema(value = DispatchView.class, responseCode = "200")
    public Response scheduleVisit(@PathParam("id") UUID id, @Nullable VisitBody body) {
        IfMatch ifMatch = answers.ifMatch();
        var read = BodyFields.body(body).read();
        return answers.run(() -> arrangeVisits.schedule(answers.caller(), id, ifMatch, read));
    }

    @POST
    @Path("/visits/{number}/cancellation")
    @RolesAllowed(Role.Names.MANAGER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "cancelVisit",
            summary = "日程の取消し / call a visit off",
            description = "開始前まで。 Until it begins.")
    @APIResponseSchema(value = DispatchView.class, responseCode = "200")
    public Response cancelVisit(
            @PathParam("id") UUID id,
            @Parameter(description = "訪問の番号 / number of the visit") @PathParam("number") int number,
            @Nullable DispatchReasonBody body) {
        IfMatch ifMatch = answers.ifMatch();
        var read = BodyFields.body(body).read();
        return answers.run(() -> arrangeVisits.cancel(answers.caller(), id, ifMatch, number, read));
    }

    @POST
    @Path("/visits/{number}/report")
    @RolesAllowed(Role.Names.MANAGER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reportVisit",
            summary = "実施の報告 / report on a visit",
            description = "終了後に報告する。 After it is over.")
    @APIResponseSchema(value = DispatchView.class, responseCode = "200")
    public Response reportVisit(
            @PathParam("id") UUID id,
            @Parameter(description = "訪問の番号 / number of the visit") @PathParam("number") int number,
            @Nullable VisitReportBody body) {
        IfMatch ifMatch = answers.ifMatch();
        var read = BodyFields.body(body).read();
        return answers.run(() -> arrangeVisits.record(answers.caller(), id, ifMatch, number, read));
    }

    @POST
    @Path("/report")
    @RolesAllowed(Role.Names.MANAGER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reportDispatch",
            summary = "完了報告 / report on the whole dispatch",
            description = "1回以上実施し、予定が残っていないとき。 After at least one visit, with none ahead.")
    @APIResponseSchema(value = DispatchView.class, responseCode = "200")
    public Response reportDispatch(@PathParam("id") UUID id, @Nullable FinalReportBody body) {
        IfMatch ifMatch = answers.ifMatch();
        var read = BodyFields.body(body).read();
        return answers.run(() -> concludeDispatch.report(answers.caller(), id, ifMatch, read));
    }
}
