package jp.telework.promotion.recognition.entry.api;

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
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.request.IfMatch;
import jp.telework.promotion.recognition.criteria.domain.RecognitionLevel;
import jp.telework.promotion.recognition.entry.usecase.DecideEntries;
import jp.telework.promotion.recognition.entry.usecase.PublishResults;
import jp.telework.promotion.recognition.round.api.RoundView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 決定と結果の公表. */
@Path("/")
@Tag(name = "Recognition")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DecisionResource {

    private final DecideEntries decide;
    private final PublishResults publish;
    private final EntryAnswers answers;
    private final Commands commands;

    DecisionResource(DecideEntries decide, PublishResults publish, EntryAnswers answers, Commands commands) {
        this.decide = decide;
        this.publish = publish;
        this.answers = answers;
        this.commands = commands;
    }

    @POST
    @Path("recognition-entries/{id}/decision-draft")
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(
            operationId = "draftRecognitionDecision",
            summary = "決定の起案 / draft the decision",
            description = "区分と理由を起案する。申請者には結果の公表まで示さない。 Drafts level and reason, hidden until the publication.")
    @APIResponseSchema(value = EntryView.class, responseCode = "200", responseDescription = "申請 / the application")
    public Response draft(@PathParam("id") UUID id, @Nullable DecisionRequest sent) {
        IfMatch ifMatch = answers.ifMatch();
        DecisionRequest body = BodyFields.body(sent);
        BodyFields fields = new BodyFields();
        RecognitionLevel level = fields.oneOf("/level", body.level(), RecognitionLevel.class);
        String reason = fields.text("/reason", body.reason(), 2000);
        fields.done();
        return answers.run(() -> decide.draft(answers.caller(), id, ifMatch, level, reason));
    }

    @POST
    @Path("recognition-entries/{id}/decision-approval")
    @RolesAllowed(Role.Names.APPROVER)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "approveRecognitionDecision",
            summary = "決定の決裁 / approve the decision",
            description = "起案した人とは別の人が決裁する。 Somebody else than the drafter approves.")
    @APIResponseSchema(value = EntryView.class, responseCode = "200", responseDescription = "申請 / the application")
    @APIResponse(responseCode = "409", description = "起案者は決裁できない / the drafter may not approve")
    public Response approve(@PathParam("id") UUID id) {
        IfMatch ifMatch = answers.ifMatch();
        return answers.run(() -> decide.approve(answers.caller(), id, ifMatch));
    }

    @POST
    @Path("recognition-entries/{id}/decision-return")
    @RolesAllowed(Role.Names.APPROVER)
    @Operation(
            operationId = "returnRecognitionDecision",
            summary = "起案の差戻し / give the draft back",
            description = "理由を付けて起案を差し戻す。 Gives the draft back with a reason.")
    @APIResponseSchema(value = EntryView.class, responseCode = "200", responseDescription = "申請 / the application")
    public Response giveBack(@PathParam("id") UUID id, DecisionRequest.@Nullable ReturnRequest sent) {
        IfMatch ifMatch = answers.ifMatch();
        BodyFields fields = new BodyFields();
        String reason = fields.text("/reason", BodyFields.body(sent).reason(), 2000);
        fields.done();
        return answers.run(() -> decide.giveBack(answers.caller(), id, ifMatch, reason));
    }

    @POST
    @Path("recognition-rounds/{id}/result-publication")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "publishRecognitionResults",
            summary = "結果の公表 / publish the results",
            description = "全ての申請が決定した後に公表する。認定した団体を一覧に載せる。"
                    + " After every application is decided; lists the recognised organisations.")
    @APIResponseSchema(value = RoundView.class, responseCode = "200", responseDescription = "公募 / the round")
    @APIResponse(responseCode = "409", description = "未決定の申請がある / applications are undecided")
    public Response publishResults(@PathParam("id") UUID id) {
        IfMatch ifMatch = answers.ifMatch();
        return commands.run(
                () -> publish.handle(answers.caller(), id, ifMatch),
                round -> Answer.ok(RoundView.of(round, round.closesAt()), round.version()));
    }
}
