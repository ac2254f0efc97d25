package jp.telework.furusato.selection.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.telework.furusato.round.usecase.RoundJournal;
import jp.telework.furusato.selection.domain.SelectionPlan;
import jp.telework.furusato.selection.usecase.BeginEvaluation;
import jp.telework.furusato.selection.usecase.FindResults;
import jp.telework.furusato.selection.usecase.PublishResults;
import jp.telework.furusato.selection.usecase.RankRound;
import jp.telework.furusato.selection.usecase.RoundActions;
import jp.telework.furusato.selection.usecase.SelectTowns;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.ActionView;
import jp.telework.platform.command.Actions;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** From the end of a round's period to its published results. */
@Path("/selection-rounds/{id}")
@Tag(name = "Town selection", description = "まちの選定の決定と結果の公表 / selection of towns and its results")
@Produces(MediaType.APPLICATION_JSON)
public class RoundSelectionResource {

    private final RoundActions roundActions;
    private final BeginEvaluation beginEvaluation;
    private final RankRound rankRound;
    private final SelectTowns selectTowns;
    private final PublishResults publishResults;
    private final FindResults findResults;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final Clock clock;
    private final Actions actions;

    RoundSelectionResource(
            RoundActions roundActions,
            BeginEvaluation beginEvaluation,
            RankRound rankRound,
            SelectTowns selectTowns,
            PublishResults publishResults,
            FindResults findResults,
            Commands commands,
            CurrentCaller caller,
            CurrentRequest request,
            Clock clock,
            Actions actions) {
        this.actions = actions;
        this.roundActions = roundActions;
        this.beginEvaluation = beginEvaluation;
        this.rankRound = rankRound;
        this.selectTowns = selectTowns;
        this.publishResults = publishResults;
        this.findResults = findResults;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
        this.clock = clock;
    }

    @GET
    @Path("/actions")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR})
    @Tag(name = "Selection rounds")
    @Operation(
            operationId = "getSelectionRoundActions",
            summary = "今できる操作 / what can be done now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(RoundJournal.caseOf(id));
    }

    @POST
    @Path("/evaluation")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "beginTownEvaluation",
            summary = "評価の開始 / begin the evaluation",
            description = "募集終了後、提出された提案をすべて評価に移す。補正期限前の提案があれば始められない。If-Match には選定のETagを付ける。"
                    + " After the round closes; hands all submitted proposals to the reviewers. Not while a returned"
                    + " proposal can still be corrected. If-Match takes the round's ETag.")
    @APIResponseSchema(
            value = EvaluatedRoundView.class,
            responseCode = "200",
            responseDescription = "評価を始めた選定 / the round")
    @APIResponse(responseCode = "409", description = "始められない状態 / not possible in this state")
    public Response begin(@PathParam("id") UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(
                () -> beginEvaluation.handle(caller.get(), id, ifMatch),
                round -> Answer.ok(EvaluatedRoundView.of(round, clock.instant()), round.version()));
    }

    @GET
    @Path("/ranking")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getTownRanking",
            summary = "順位と推薦 / the ranking of a round",
            description = "総合点、加点、足りない評価、同点の決め方、地域バランスの規則を守る組のうち合計点が最も高い推薦、規則による変更とその理由を返す。"
                    + "同じ入力からは同じ順位になる。"
                    + " Scores, bonuses, missing evaluations, how ties were broken, the best set under the rule of"
                    + " regional balance, and each change against the plain order with its reason. Same input, same"
                    + " order.")
    public RankingView ranking(@PathParam("id") UUID id) {
        return RankingView.of(rankRound.handle(caller.get(), id), clock.instant(), request.language());
    }

    @POST
    @Path("/selection")
    @RolesAllowed(Role.Names.APPROVER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "selectTowns",
            summary = "選定の決裁 / decide on the proposals of a round",
            description =
                    "評価中のすべての提案について一度に決める。推薦と異なる場合は理由が必要。選定を起案・公表した者、評価を始めた者、評価者を割り当てた者、採点した者は決裁できない。規則に決裁経路があれば、起案（selection-draft）と決裁（approval）による。応募者には結果の公表まで示さない。If-Match"
                            + " には選定のETagを付ける。 All proposals under evaluation at once; a deviation from the recommendation"
                            + " needs a reason. A person who prepared the round or scored a proposal cannot decide. Where"
                            + " the rules name levels, the selection is drafted and approved instead. Applicants learn it"
                            + " when the results are published. If-Match takes the round's ETag.")
    @APIResponseSchema(
            value = SelectionView.class,
            responseCode = "200",
            responseDescription = "決裁した選定 / the decided round")
    @APIResponse(responseCode = "409", description = "決裁できない状態または者 / not in this state, not by this person")
    public Response select(@PathParam("id") UUID id, @Nullable SelectionRequest body) {
        IfMatch ifMatch = request.ifMatch();
        SelectionPlan plan = SelectionReader.read(body);
        return commands.run(
                () -> selectTowns.handle(caller.get(), id, ifMatch, plan),
                selected -> Answer.ok(
                        SelectionView.of(selected, clock.instant()),
                        selected.round().version()));
    }

    @POST
    @Path("/result-publication")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "publishSelectionResults",
            summary = "結果の公表 / publish the results",
            description = "決裁した結果を公表する。応募者は、自団体の結果と理由を見られるようになり、選定された地域の取組が始まる。"
                    + "If-Match には選定のETagを付ける。"
                    + " Makes the decided results public; applicants see their own with its reasons, and the selected"
                    + " towns begin. If-Match takes the round's ETag.")
    @APIResponseSchema(
            value = ResultsView.class,
            responseCode = "200",
            responseDescription = "公表した結果 / the published results")
    @APIResponse(responseCode = "409", description = "決裁前、または公表済み / not decided, or published")
    public Response publish(@PathParam("id") UUID id) {
        IfMatch ifMatch = request.ifMatch();
        return commands.run(
                () -> publishResults.handle(id, ifMatch),
                results -> Answer.ok(
                        ResultsView.of(results, request.language()),
                        results.round().version()));
    }

    @GET
    @Path("/results")
    @PermitAll
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getSelectionResults",
            summary = "公表された結果 / the published results",
            description = "選定された地域と、選定されなかった件数。公表前は404。 The selected towns and how many were not; 404 before.")
    @APIResponseSchema(value = ResultsView.class, responseCode = "200", responseDescription = "結果 / the results")
    public Response results(@PathParam("id") UUID id) {
        FindResults.Results results = findResults.handle(id);
        return Tagged.ok(
                request.ifNoneMatch(),
                ResultsView.of(results, request.language()),
                results.round().version());
    }
}
