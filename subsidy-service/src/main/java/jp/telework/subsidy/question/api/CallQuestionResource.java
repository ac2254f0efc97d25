package jp.telework.subsidy.question.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.subsidy.question.domain.CallQuestion;
import jp.telework.subsidy.question.domain.QuestionStatus;
import jp.telework.subsidy.question.usecase.AskQuestion;
import jp.telework.subsidy.question.usecase.FindQuestions;
import jp.telework.subsidy.search.domain.SearchWord;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 公募への質問と、公表した回答. */
@Path("/calls/{id}/questions")
@Tag(name = "Calls")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CallQuestionResource {

    private final AskQuestion ask;
    private final FindQuestions find;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    CallQuestionResource(
            AskQuestion ask, FindQuestions find, Commands commands, CurrentCaller caller, CurrentRequest request) {
        this.ask = ask;
        this.find = find;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @PermitAll
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listPublishedAnswers",
            summary = "公表した質問と回答 / list published questions and answers",
            description =
                    "公表の順に返す。質問した団体と質問の日時は示さない。 In the order of publication. Neither the organisation that asked nor"
                            + " the time of asking is shown.")
    public Page<PublishedAnswerView> published(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "質問または回答に含まれる語（1～100文字、全角と半角、大文字と小文字は同じとみなす）"
                                    + " / a word in the question or the answer, in any width and case")
                    @QueryParam("q")
                    @Nullable
                    String q,
            @BeanParam PageQuery query) {
        SearchWord word = SearchWord.of(q);
        PageRequest page = query.of("call-answers", id, word);
        return find.published(caller.find(), id, word == null ? null : word.text(), page)
                .map(PublishedAnswerView::of);
    }

    @POST
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "askCallQuestion",
            summary = "公募への質問 / ask about a call",
            description = "公表した公募について、受付終了まで質問できる（1団体1公募20件まで）。質問は団体名を除いた形で回答とともに公表される。 Asks about a published call"
                    + " until it closes, or until its own term for questions ends; at most 20 questions an organisation"
                    + " and call. The question is published with its answer in a wording that names no organisation.")
    @APIResponseSchema(value = QuestionView.class, responseCode = "201", responseDescription = "受け付けた質問 / the question")
    @APIResponse(
            responseCode = "409",
            description = "受付終了後、中止した公募、または20件の後 / closed, cancelled, or 20 questions were asked")
    public Response ask(@PathParam("id") UUID id, @Nullable QuestionRequest body) {
        String text = QuestionReader.question(body);
        return commands.run(
                () -> ask.handle(caller.get(), id, text),
                question -> new Answer(201, QuestionView.of(question, false), Map.of()));
    }

    @GET
    @Path("/received")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listCallQuestions",
            summary = "受け付けた質問の一覧 / list questions about a call",
            description = "新しい順。団体には自団体の質問だけ、省の職員にはすべてを返す。"
                    + " Newest first; an organisation reads its own questions, ministry staff all.")
    public Page<QuestionView> received(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "RECEIVED, ANSWER_DRAFTED, PUBLISHED, REFUSED, MERGED",
                            schema = @Schema(implementation = QuestionStatus.class))
                    @QueryParam("status")
                    @Nullable
                    String status,
            @BeanParam PageQuery query) {
        QuestionStatus wanted = Parameters.read("status", status, QuestionStatus::valueOf);
        boolean staff = FindQuestions.isStaff(caller.get());
        return find.received(caller.get(), id, wanted, query.of("call-questions", id, status))
                .map(question -> QuestionView.of(question, staff));
    }

    @GET
    @Path("/received/{question}")
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER, Role.Names.AUDITOR})
    @Operation(
            operationId = "getCallQuestion",
            summary = "受け付けた質問の内容 / read a question about a call",
            description = "ETagを返す。他団体の質問は404。 Answers with an ETag; another organisation's question is 404.")
    @APIResponseSchema(value = QuestionView.class, responseCode = "200", responseDescription = "質問 / the question")
    public Response get(
            @PathParam("id") UUID id,
            @Parameter(description = "質問のid / the question") @PathParam("question") UUID question) {
        CallQuestion found = find.get(caller.get(), id, question);
        boolean staff = FindQuestions.isStaff(caller.get());
        QuestionView view = QuestionView.of(found, staff);
        // A draft of an answer raises the version; the asker's tag must not tell it.
        return staff ? Tagged.ok(request.ifNoneMatch(), view, found.version()) : Tagged.shown(view);
    }
}
