package jp.telework.promotion.recognition.prize.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.audit.AuditTrail;
import jp.telework.platform.audit.AuditView;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.command.Actions;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import jp.telework.promotion.recognition.prize.usecase.JuryDesk;
import jp.telework.promotion.recognition.prize.usecase.KeepJuries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 総務大臣賞の審査. */
@Path("/")
@Tag(name = "Recognition")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR})
public class JuryResource {

    private final KeepJuries juries;
    private final Commands commands;
    private final Actions actions;
    private final AuditTrail audit;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    JuryResource(
            KeepJuries juries,
            Commands commands,
            Actions actions,
            AuditTrail audit,
            CurrentCaller caller,
            CurrentRequest request) {
        this.juries = juries;
        this.commands = commands;
        this.actions = actions;
        this.audit = audit;
        this.caller = caller;
        this.request = request;
    }

    @POST
    @Path("recognition-juries")
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(
            operationId = "beginRecognitionJury",
            summary = "審査の開始 / begin the jury of a round",
            description = "公表された公募について、総務大臣賞の審査を始める。審査のidは公募のid。"
                    + " Begins the jury of a published round; it has the id of the round.")
    @APIResponseSchema(value = JuryView.class, responseCode = "201", responseDescription = "審査 / the jury")
    @APIResponse(responseCode = "409", description = "賞のない公募、又は審査がある / no prize in this round, or there is a jury")
    public Response begin(@Context UriInfo uri, @Nullable JuryRequest body) {
        UUID roundId = JuryRequest.read(body);
        return commands.run(
                () -> juries.begin(caller.get(), roundId),
                shown -> Answer.created(
                        uri.getAbsolutePathBuilder().path(roundId.toString()).build(),
                        JuryView.of(shown, request.language()),
                        shown.jury().version()));
    }

    @GET
    @Path("recognition-juries/{id}")
    @Operation(
            operationId = "getRecognitionJury",
            summary = "審査と順位 / read a jury with its ranking",
            description =
                    "順位と、その順位になった理由を返す。決定の後は、決定までに終わった評価だけを数える。"
                            + " The ranking with its explanation; after the decision only evaluations that were finished before count.")
    @APIResponseSchema(value = JuryView.class, responseCode = "200", responseDescription = "審査 / the jury")
    public Response get(@PathParam("id") UUID id) {
        KeepJuries.Shown shown = juries.get(id);
        return Tagged.changing(
                JuryView.of(shown, request.language()), shown.jury().version());
    }

    @GET
    @Path("recognition-juries/{id}/actions")
    @Operation(
            operationId = "getRecognitionJuryActions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(JuryDesk.caseOf(id));
    }

    @GET
    @Path("recognition-juries/{id}/history")
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getRecognitionJuryHistory",
            summary = "審査の履歴 / history of a jury",
            description = "変更と拒否された試みを古い順に返す。 Changes and refused attempts, oldest first.")
    public Page<AuditView> history(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        juries.get(id);
        return audit.of(JuryDesk.caseOf(id), true, query.of("recognition-jury-history", id));
    }
}
