package jp.telework.promotion.network.question.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.promotion.network.question.domain.NetworkQuestion;
import jp.telework.promotion.network.question.domain.Rating;
import jp.telework.promotion.network.question.usecase.FindQuestions;
import jp.telework.promotion.network.question.usecase.KeepQuestions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the two firms of a question do with it. */
@Path("/")
@Tag(name = "Network")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class FirmQuestionResource {

    private final KeepQuestions keep;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    FirmQuestionResource(KeepQuestions keep, Commands commands, CurrentCaller caller, CurrentRequest request) {
        this.keep = keep;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @POST
    @Path("network-questions/{id}/answer")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "answerNetworkQuestion",
            summary = "回答 / answer a question",
            description = "割り当てられた企業が期限までに回答する。" + " The member that has it answers by the last day.")
    @APIResponseSchema(
            value = QuestionView.class,
            responseCode = "200",
            responseDescription = "変更後の質問 / the question after the change")
    public Response answer(@PathParam("id") UUID id, @Nullable AnswerRequest body) {
        IfMatch ifMatch = request.ifMatch();
        String read = BodyFields.body(body).read();
        return run(() -> keep.answer(caller.get(), id, ifMatch, read));
    }

    @POST
    @Path("network-questions/{id}/declination")
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "declineNetworkQuestion",
            summary = "辞退 / decline a question",
            description =
                    "割り当てられた企業が辞退し、別の企業に割り当てられる。" + " The member that has it declines; it goes to another member.")
    @APIResponseSchema(
            value = QuestionView.class,
            responseCode = "200",
            responseDescription = "変更後の質問 / the question after the change")
    public Response decline(@PathParam("id") UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return run(() -> keep.decline(caller.get(), id, ifMatch));
    }

    @POST
    @Path("network-questions/{id}/rating")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rateNetworkQuestion",
            summary = "評価 / rate the other side",
            description = "質問者は回答を、回答企業は質問を、一度だけ評価する。"
                    + " The asker rates the answer and the member the question, once each.")
    @APIResponseSchema(
            value = QuestionView.class,
            responseCode = "200",
            responseDescription = "変更後の質問 / the question after the change")
    public Response rate(@PathParam("id") UUID id, @Nullable RatingRequest body) {
        IfMatch ifMatch = request.ifMatch();
        Rating read = BodyFields.body(body).read();
        return run(() -> keep.rate(caller.get(), id, ifMatch, read));
    }

    @POST
    @Path("network-questions/{id}/consent")
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "consentToNetworkPublication",
            summary = "公開への同意 / agree to the publication",
            description = "いま示されている公開文案への同意。文案が変われば、改めて同意が要る。"
                    + " To the text that is shown now; another text asks for another consent.")
    @APIResponseSchema(
            value = QuestionView.class,
            responseCode = "200",
            responseDescription = "変更後の質問 / the question after the change")
    public Response consent(@PathParam("id") UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return run(() -> keep.consent(caller.get(), id, ifMatch));
    }

    @POST
    @Path("network-questions/{id}/withdrawal")
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "withdrawNetworkQuestion",
            summary = "取下げ / withdraw a question",
            description = "回答の前に、質問者が取り下げる。" + " The asker withdraws it before it is answered.")
    @APIResponseSchema(
            value = QuestionView.class,
            responseCode = "200",
            responseDescription = "変更後の質問 / the question after the change")
    public Response withdraw(@PathParam("id") UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return run(() -> keep.withdraw(caller.get(), id, ifMatch));
    }

    private Response run(Supplier<NetworkQuestion> command) {
        return commands.run(
                command,
                question -> Answer.ok(
                        QuestionView.of(question, FindQuestions.side(caller.get(), question)), question.version()));
    }
}
