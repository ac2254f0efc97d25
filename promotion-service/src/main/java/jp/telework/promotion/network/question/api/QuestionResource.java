package jp.telework.promotion.network.question.api;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.value.Readers;
import jp.telework.platform.audit.AuditTrail;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.command.Actions;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.Parameters;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.promotion.advice.domain.AdviceTopic;
import jp.telework.promotion.network.question.domain.NetworkQuestion;
import jp.telework.promotion.network.question.domain.QuestionSide;
import jp.telework.promotion.network.question.domain.QuestionStatus;
import jp.telework.promotion.network.question.usecase.FindQuestions;
import jp.telework.promotion.network.question.usecase.KeepQuestions;
import jp.telework.promotion.organisation.domain.Industry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 質問: asking and reading, and the public answers. */
@Path("/")
@Tag(name = "Network")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RolesAllowed({Role.Names.APPLICANT, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
public class QuestionResource {

    private final KeepQuestions keep;
    private final FindQuestions questions;
    private final Commands commands;
    private final Actions actions;
    private final AuditTrail audit;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    QuestionResource(
            KeepQuestions keep,
            FindQuestions questions,
            Commands commands,
            Actions actions,
            AuditTrail audit,
            CurrentCaller caller,
            CurrentRequest request) {
        this.keep = keep;
        this.questions = questions;
        this.commands = commands;
        this.actions = actions;
        this.audit = audit;
        this.caller = caller;
        this.request = request;
    }

    @POST
    @Path("network-questions")
    @RolesAllowed(Role.Names.APPLICANT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "askNetwork",
            summary = "推進企業への質問 / ask the network",
            description = "分野、負荷、利益相反から選ばれた企業が回答する。回答企業には、分野、業種、規模と質問だけが示される。"
                    + " A member answers that is chosen by field, load and conflict of interest. It reads topic, industry,"
                    + " size and question, and no name or address.")
    @APIResponseSchema(value = QuestionView.class, responseCode = "201", responseDescription = "質問 / the question")
    public Response ask(@Nullable QuestionRequest body) {
        QuestionRequest.Read read = BodyFields.body(body).read(caller.get().requireOrganisation());
        return commands.run(
                () -> keep.ask(read.ask(), read.text(), read.asker()),
                question -> Answer.created(
                        URI.create("/api/promotion/v1/network-questions/" + question.id()),
                        QuestionView.of(question, QuestionSide.ASKER),
                        question.version()));
    }

    @GET
    @Path("network-questions")
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listNetworkQuestions",
            summary = "質問の一覧 / list questions",
            description = "新しい順。企業は、自らの質問か、自らに割り当てられた質問だけを見る。"
                    + " Newest first. A firm sees those that it asked, or those that it answers.")
    public Page<QuestionView> list(
            @Parameter(
                            description = "企業の立場。ASKER（質問した。既定）、MEMBER（割り当てられた）。事務局と監査には効かない。"
                                    + " / which questions of a firm: those that it asked, or those that it answers",
                            schema = @Schema(implementation = QuestionSide.class))
                    @QueryParam("side")
                    @Nullable
                    String side,
            @Parameter(description = "状態 / status", schema = @Schema(implementation = QuestionStatus.class))
                    @QueryParam("status")
                    @Nullable
                    String status,
            @Parameter(description = "分野 / topic", schema = @Schema(implementation = AdviceTopic.class))
                    @QueryParam("topic")
                    @Nullable
                    String topic,
            @BeanParam PageQuery query) {
        Caller reader = caller.get();
        return questions
                .list(
                        reader,
                        Parameters.read("side", side, Readers.oneOf(QuestionSide.class)),
                        Parameters.read("status", status, Readers.oneOf(QuestionStatus.class)),
                        Parameters.read("topic", topic, Readers.oneOf(AdviceTopic.class)),
                        query.of("network-questions", side, status, topic))
                .map(question -> QuestionView.of(question, FindQuestions.side(reader, question)));
    }

    @GET
    @Path("network-questions/{id}")
    @Operation(
            operationId = "getNetworkQuestion",
            summary = "質問の内容 / read a question",
            description = "質問した企業と、割り当てられた企業が読む。他の企業には404。"
                    + " For the firm that asked and the member that has it; 404 for others.")
    @APIResponseSchema(value = QuestionView.class, responseCode = "200", responseDescription = "質問 / the question")
    public Response get(@PathParam("id") UUID id) {
        NetworkQuestion question = questions.get(caller.get(), id);
        return Tagged.ok(
                request.ifNoneMatch(),
                QuestionView.of(question, FindQuestions.side(caller.get(), question)),
                question.version());
    }

    @GET
    @Path("network-questions/{id}/actions")
    @Operation(
            operationId = "getNetworkQuestionActions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(FindQuestions.caseOf(id));
    }

    @GET
    @Path("network-questions/{id}/history")
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getNetworkQuestionHistory",
            summary = "質問の履歴 / history of a question",
            description =
                    "変更と拒否された試みを古い順に返す。両企業の担当者の名があるので、企業には示さない。"
                            + " Changes and refused attempts, oldest first. It names people of both firms, so that no firm reads it.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        questions.get(caller.get(), id);
        return audit.of(FindQuestions.caseOf(id), true, query.of("network-question-history", id));
    }

    @GET
    @Path("network-answers")
    @PermitAll
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listNetworkAnswers",
            summary = "公開された質問と回答 / public questions and answers",
            description = "新しい順。質問者と回答企業の双方が同意した文案だけを、名を示さずに載せる。認証は要らない。"
                    + " Newest first. Texts to which both firms agreed, without names. No sign-in needed.")
    public Page<PublishedAnswerView> answers(
            @Parameter(description = "分野 / topic", schema = @Schema(implementation = AdviceTopic.class))
                    @QueryParam("topic")
                    @Nullable
                    String topic,
            @Parameter(description = "業種 / industry", schema = @Schema(implementation = Industry.class))
                    @QueryParam("industry")
                    @Nullable
                    String industry,
            @Parameter(
                            description = "表題、質問または回答に含まれる語（1～100文字、全角と半角、大文字と小文字は同じとみなす）"
                                    + " / a word in title, question or answer, in any width and case")
                    @QueryParam("q")
                    @Nullable
                    String q,
            @BeanParam PageQuery query) {
        return questions
                .published(
                        Parameters.read("topic", topic, Readers.oneOf(AdviceTopic.class)),
                        Parameters.read("industry", industry, Readers.oneOf(Industry.class)),
                        Parameters.read("q", q, Readers.text(100)),
                        query.of("network-answers", topic, industry, q))
                .map(PublishedAnswerView::of);
    }
}
