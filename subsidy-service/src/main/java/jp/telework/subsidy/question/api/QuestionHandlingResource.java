package jp.telework.subsidy.question.api;

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
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.question.domain.AnswerDraft;
import jp.telework.subsidy.question.domain.CallQuestion;
import jp.telework.subsidy.question.usecase.HandleQuestions;
import jp.telework.subsidy.question.usecase.HandleQuestions.Place;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 公募への質問の処理: what officers do with questions. */
@Path("/calls/{id}/questions/received/{question}")
@Tag(name = "Calls")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuestionHandlingResource {

    private final HandleQuestions handle;
    private final Commands commands;
    private final CurrentRequest request;

    QuestionHandlingResource(HandleQuestions handle, Commands commands, CurrentRequest request) {
        this.handle = handle;
        this.commands = commands;
        this.request = request;
    }

    @POST
    @Path("/answer")
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(
            operationId = "draftQuestionAnswer",
            summary = "回答案の作成 / draft an answer",
            description = "公表する質問と回答の案を作る、または作り直す。質問した団体の名称や法人番号を含む文は拒否する。案は質問した団体には見えない。 Drafts the question and the"
                    + " answer for the public, or drafts them anew. Texts with the name or the number of the organisation"
                    + " that asked are refused. The asker does not see the draft.")
    @APIResponseSchema(value = QuestionView.class, responseCode = "200", responseDescription = "質問 / the question")
    public Response answer(
            @PathParam("id") UUID id,
            @Parameter(description = "質問のid / the question") @PathParam("question") UUID question,
            @Nullable QuestionAnswerRequest body) {
        IfMatch ifMatch = request.ifMatch();
        AnswerDraft draft = QuestionReader.answer(body);
        return run(() -> handle.answer(new Place(id, question), ifMatch, draft));
    }

    @POST
    @Path("/publication")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "publishQuestionAnswer",
            summary = "回答の公表 / publish an answer",
            description = "回答案を公表する。質問した団体と、この公募に応募している、または応募を準備している団体に知らせる。 Publishes the draft. The asker and every"
                    + " organisation with a draft or an application in hand are told.")
    @APIResponseSchema(value = QuestionView.class, responseCode = "200", responseDescription = "質問 / the question")
    public Response publish(
            @PathParam("id") UUID id,
            @Parameter(description = "質問のid / the question") @PathParam("question") UUID question) {
        IfMatch ifMatch = request.ifMatch();
        return run(() -> handle.publish(new Place(id, question), ifMatch));
    }

    @POST
    @Path("/refusal")
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(
            operationId = "refuseQuestion",
            summary = "質問に回答しない / refuse a question",
            description = "理由を付けて、回答しないことを質問した団体に知らせる。公表はしない。"
                    + " Tells the asker with a reason that the question is not answered. Nothing is published.")
    @APIResponseSchema(value = QuestionView.class, responseCode = "200", responseDescription = "質問 / the question")
    public Response refuse(
            @PathParam("id") UUID id,
            @Parameter(description = "質問のid / the question") @PathParam("question") UUID question,
            @Nullable QuestionRefusalRequest body) {
        IfMatch ifMatch = request.ifMatch();
        String reason = QuestionReader.refusal(body);
        return run(() -> handle.refuse(new Place(id, question), ifMatch, reason));
    }

    @POST
    @Path("/merge")
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(
            operationId = "mergeQuestion",
            summary = "公表済みの回答への案内 / point to a published answer",
            description = "同じ質問への公表済みの回答の番号を、質問した団体に知らせる。"
                    + " Tells the asker the number of a published answer to the same question.")
    @APIResponseSchema(value = QuestionView.class, responseCode = "200", responseDescription = "質問 / the question")
    public Response merge(
            @PathParam("id") UUID id,
            @Parameter(description = "質問のid / the question") @PathParam("question") UUID question,
            @Nullable QuestionMergeRequest body) {
        IfMatch ifMatch = request.ifMatch();
        int number = QuestionReader.merge(body);
        return run(() -> handle.merge(new Place(id, question), ifMatch, number));
    }

    private Response run(Supplier<CallQuestion> command) {
        return commands.run(command, question -> Answer.ok(QuestionView.of(question, true), question.version()));
    }
}
