package jp.telework.promotion.network.question.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import jp.telework.promotion.network.question.domain.Proposal;
import jp.telework.promotion.network.question.usecase.FindQuestions;
import jp.telework.promotion.network.question.usecase.GuideQuestions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the secretariat does with a question. */
@Path("/")
@Tag(name = "Network")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class QuestionDeskResource {

    private final GuideQuestions guide;
    private final FindQuestions questions;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    QuestionDeskResource(
            GuideQuestions guide,
            FindQuestions questions,
            Commands commands,
            CurrentCaller caller,
            CurrentRequest request) {
        this.guide = guide;
        this.questions = questions;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @Path("network-questions/{id}/routing")
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Operation(
            operationId = "explainNetworkRouting",
            summary = "割当ての説明 / why this member",
            description = "割当てごとに、選ばれた企業と、他の企業が選ばれなかった理由。割当てを待つ質問では、いまの判定も返す。"
                    + " For each assignment why this member, and why not the others; for a question that waits, how it"
                    + " stands now.")
    @APIResponseSchema(value = RoutingView.class, responseCode = "200", responseDescription = "説明 / the explanation")
    public RoutingView routing(@PathParam("id") UUID id) {
        return RoutingView.of(questions.get(caller.get(), id), questions.routing(caller.get(), id), request.language());
    }

    @POST
    @Path("network-questions/{id}/routing")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "routeNetworkQuestion",
            summary = "割当て / route a question",
            description =
                    "分野、受けている質問の数、利益相反から企業を選ぶ。企業を指定しても、利益相反などの除外は変わらない。通常は時計が行う。"
                            + " Chooses a member by field, load and conflict of interest. A named member is held against the same exclusions. The clock does it otherwise.")
    @APIResponseSchema(
            value = QuestionView.class,
            responseCode = "200",
            responseDescription = "変更後の質問 / the question after the change")
    public Response route(@PathParam("id") UUID id, @Nullable RoutingRequest body) {
        IfMatch ifMatch = request.ifMatch();
        @Nullable UUID named = BodyFields.body(body).read();
        return run(() -> guide.route(caller.get(), id, ifMatch, named));
    }

    @POST
    @Path("network-questions/{id}/publication-draft")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "draftNetworkPublication",
            summary = "公開文案 / propose a text",
            description = "社名や氏名のない文案を両者に示す。前の文案への同意は失われる。"
                    + " A text without names, shown to both firms. Consents to an earlier text are lost.")
    @APIResponseSchema(
            value = QuestionView.class,
            responseCode = "200",
            responseDescription = "変更後の質問 / the question after the change")
    public Response propose(@PathParam("id") UUID id, @Nullable ProposalRequest body) {
        IfMatch ifMatch = request.ifMatch();
        Proposal read = BodyFields.body(body).read();
        return run(() -> guide.propose(caller.get(), id, ifMatch, read));
    }

    @POST
    @Path("network-questions/{id}/publication")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Operation(
            operationId = "publishNetworkAnswer",
            summary = "公開 / publish question and answer",
            description = "両者が同意した文案だけを公開する。" + " Only the text to which both firms agreed.")
    @APIResponseSchema(
            value = QuestionView.class,
            responseCode = "200",
            responseDescription = "変更後の質問 / the question after the change")
    public Response publish(@PathParam("id") UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return run(() -> guide.publish(caller.get(), id, ifMatch));
    }

    @POST
    @Path("network-questions/{id}/retraction")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Operation(
            operationId = "retractNetworkAnswer",
            summary = "公開の取消し / retract a publication",
            description = "公開の一覧から消す。再び公開するには、新しい文案と同意が要る。"
                    + " It leaves the public list. To publish again asks for a new text and new consents.")
    @APIResponseSchema(
            value = QuestionView.class,
            responseCode = "200",
            responseDescription = "変更後の質問 / the question after the change")
    public Response retract(@PathParam("id") UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return run(() -> guide.retract(caller.get(), id, ifMatch));
    }

    private Response run(Supplier<NetworkQuestion> command) {
        return commands.run(
                command,
                question -> Answer.ok(
                        QuestionView.of(question, FindQuestions.side(caller.get(), question)), question.version()));
    }
}
