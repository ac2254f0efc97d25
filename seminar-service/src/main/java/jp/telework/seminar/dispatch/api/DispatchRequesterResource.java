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
import jp.telework.seminar.dispatch.usecase.ConcludeDispatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 申請者の手続: survey and withdrawal. */
@Path("/dispatch-requests/{id}")
@Tag(name = "Dispatches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class DispatchRequesterResource {

    private final ConcludeDispatch concludeDispatch;
    private final DispatchAnswers answers;

    DispatchRequesterResource(ConcludeDispatch concludeDispatch, DispatchAnswers answers) {
        this.concludeDispatch = concludeDispatch;
        this.answers = answers;
    }

    @POST
    @Path("/survey")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "answerDispatchSurvey",
            summary = "利用者アンケート / answer the survey",
            description = "完了報告の後に一度だけ。 Once, after the final report.")
    @APIResponseSchema(value = DispatchView.class, responseCode = "200")
    public Response answerDispatchSurvey(@PathParam("id") UUID id, @Nullable SurveyBody body) {
        IfMatch ifMatch = answers.ifMatch();
        var read = BodyFields.body(body).read();
        return answers.run(() -> concludeDispatch.answer(answers.caller(), id, ifMatch, read));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "withdrawDispatchRequest",
            summary = "申請の取下げ / withdraw a request",
            description = "最初の訪問の前まで。予定は取り消される。 Until the first visit; arranged ones are called off.")
    @APIResponseSchema(value = DispatchView.class, responseCode = "200")
    public Response withdrawDispatchRequest(@PathParam("id") UUID id, @Nullable DispatchReasonBody body) {
        IfMatch ifMatch = answers.ifMatch();
        var read = BodyFields.body(body).read();
        return answers.run(() -> concludeDispatch.withdraw(answers.caller(), id, ifMatch, read));
    }
}
