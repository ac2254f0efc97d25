package jp.telework.seminar.dispatch.api;

import jakarta.annotation.security.RolesAllowed;
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
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.platform.caller.Role;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.seminar.dispatch.usecase.AssignManager;
import jp.telework.seminar.dispatch.usecase.ConcludeDispatch;
import jp.telework.seminar.dispatch.usecase.ProposeManagers;
import jp.telework.seminar.dispatch.usecase.TriageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 事務局の手続: triage, assignment, closing. */
@Path("/dispatch-requests/{id}")
@Tag(name = "Dispatches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class DispatchDeskResource {

    private final TriageRequest triageRequest;
    private final ProposeManagers proposeManagers;
    private final AssignManager assignManager;
    private final ConcludeDispatch concludeDispatch;
    private final DispatchAnswers answers;

    DispatchDeskResource(
            TriageRequest triageRequest,
            ProposeManagers proposeManagers,
            AssignManager assignManager,
            ConcludeDispatch concludeDispatch,
            DispatchAnswers answers) {
        this.triageRequest = triageRequest;
        this.proposeManagers = proposeManagers;
        this.assignManager = assignManager;
        this.concludeDispatch = concludeDispatch;
        this.answers = answers;
    }

    @POST
    @Path("/triage")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "triageDispatchRequest",
            summary = "受付審査 / triage a request",
            description = "受理、不受理（理由が必要）、または労務管理コンサルタントへの引継ぎ。労務管理とそれ以外の両方を含む申請は、労務管理の部分の引継ぎを記録して受理する。"
                    + " Accepts, declines with reasons, or hands over to labour management consultants; of a mixed request"
                    + " the labour part is handed over and the rest accepted.")
    @APIResponseSchema(value = DispatchView.class, responseCode = "200")
    public Response triageDispatchRequest(@PathParam("id") UUID id, @Nullable TriageBody body) {
        IfMatch ifMatch = answers.ifMatch();
        var read = BodyFields.body(body).read();
        return answers.run(() -> triageRequest.handle(answers.caller(), id, ifMatch, read));
    }

    @GET
    @Path("/candidates")
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listDispatchCandidates",
            summary = "割当ての提案 / propose managers",
            description =
                    "相談分野、地域、担当件数によるマネージャーの順位と、それぞれの理由。同じ入力からは同じ順位になる。"
                            + " Managers by field, region and load, each with the reasons for and against; same input, same order.")
    public List<CandidateView> listDispatchCandidates(@PathParam("id") UUID id) {
        return proposeManagers.handle(answers.caller(), id).stream()
                .map(candidate -> CandidateView.of(candidate, answers.language()))
                .toList();
    }

    @POST
    @Path("/assignment")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "assignManager",
            summary = "マネージャーへの打診 / offer the request to a manager",
            description =
                    "提案の1位以外を選ぶ場合、または先に待つ申請がある場合は理由が必要。派遣枠を確保する。"
                            + " Another than the first of the proposal, or before others who wait, needs a reason. Binds the quota.")
    @APIResponseSchema(value = DispatchView.class, responseCode = "200")
    public Response assignManager(@PathParam("id") UUID id, @Nullable AssignmentBody body) {
        IfMatch ifMatch = answers.ifMatch();
        var read = BodyFields.body(body).read();
        return answers.run(() -> assignManager.offer(answers.caller(), id, ifMatch, read));
    }

    @POST
    @Path("/assignment/recall")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recallAssignment",
            summary = "打診・決定の取消し / take an assignment back",
            description = "申請は元の順番で割当てを待つ。 The request waits again at its old place.")
    @APIResponseSchema(value = DispatchView.class, responseCode = "200")
    public Response recallAssignment(@PathParam("id") UUID id, @Nullable DispatchReasonBody body) {
        IfMatch ifMatch = answers.ifMatch();
        var read = BodyFields.body(body).read();
        return answers.run(() -> assignManager.recall(answers.caller(), id, ifMatch, read));
    }

    @POST
    @Path("/closing")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "closeDispatchRequest",
            summary = "完了 / close a request",
            description = "利用者アンケートがない場合は理由が必要。使わなかった派遣枠を戻す。"
                    + " Without the survey a reason is needed. What was not used of the quota is free again.")
    @APIResponseSchema(value = DispatchView.class, responseCode = "200")
    public Response closeDispatchRequest(@PathParam("id") UUID id, @Nullable ClosingBody body) {
        IfMatch ifMatch = answers.ifMatch();
        var read = BodyFields.body(body).read();
        return answers.run(() -> concludeDispatch.close(answers.caller(), id, ifMatch, read.orElse(null)));
    }
}
