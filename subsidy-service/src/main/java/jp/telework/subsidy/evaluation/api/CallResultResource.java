package jp.telework.subsidy.evaluation.api;

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
import jp.telework.subsidy.call.usecase.CallJournal;
import jp.telework.subsidy.evaluation.domain.AdoptionPlan;
import jp.telework.subsidy.evaluation.usecase.AdoptApplications;
import jp.telework.subsidy.evaluation.usecase.FindResults;
import jp.telework.subsidy.evaluation.usecase.PublishResults;
import jp.telework.subsidy.evaluation.usecase.RankCall;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** From the ranking of a call to its published results. */
@Path("/calls/{id}")
@Tag(name = "Adoption", description = "採否の決定と結果の公表 / adoption and its results")
@Produces(MediaType.APPLICATION_JSON)
public class CallResultResource {

    private final RankCall rankCall;
    private final AdoptApplications adoptApplications;
    private final PublishResults publishResults;
    private final FindResults findResults;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final Clock clock;
    private final Actions actions;

    CallResultResource(
            RankCall rankCall,
            AdoptApplications adoptApplications,
            PublishResults publishResults,
            FindResults findResults,
            Commands commands,
            CurrentCaller caller,
            CurrentRequest request,
            Clock clock,
            Actions actions) {
        this.rankCall = rankCall;
        this.adoptApplications = adoptApplications;
        this.publishResults = publishResults;
        this.findResults = findResults;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
        this.clock = clock;
        this.actions = actions;
    }

    @GET
    @Path("/actions")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR})
    @Tag(name = "Calls")
    @Operation(
            operationId = "getCallActions",
            summary = "公募に今できる操作 / what can be done with a call now",
            description = "操作ごとに、今できるか、できない理由を返す。 Each action with the reasons why it is not possible.")
    public List<ActionView> actions(@PathParam("id") UUID id) {
        return actions.of(CallJournal.caseOf(id));
    }

    @GET
    @Path("/ranking")
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getRanking",
            summary = "順位 / the ranking of a call",
            description = "総合点、足りない評価、申請額の累計、予算が届く線、同点の決め方を返す。同じ入力からは同じ順位になる。"
                    + " Scores, missing evaluations, cumulative requests, the line that the budget reaches, and how"
                    + " ties were broken. Same input, same order.")
    public RankingView ranking(@PathParam("id") UUID id) {
        return RankingView.of(rankCall.handle(caller.get(), id), clock.instant(), request.language());
    }

    @POST
    @Path("/adoption")
    @RolesAllowed(Role.Names.APPROVER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "adoptApplications",
            summary = "採択の決裁 / decide on the applications of a call",
            description = "受付終了後、評価中のすべての応募の採否を一度に決める。形式審査、評価者の割当てまたは採点をした者は決裁できない。"
                    + "公募の規則に採択の決裁経路があれば、起案（adoption-draft）と決裁（approval）による。申請者には結果の公表まで示さない。採択した応募ごとに補助金の手続が始まる。If-Match"
                    + " には公募のETagを付ける。 After the call closes; all applications under evaluation at once. A person who"
                    + " screened, assigned reviewers or scored one cannot decide. Where the call's terms name a route, the"
                    + " adoption is drafted and approved instead. Applicants learn it when the results are published. A"
                    + " grant opens for each adopted one. If-Match takes the call's ETag.")
    @APIResponseSchema(
            value = AdoptionView.class,
            responseCode = "200",
            responseDescription = "決裁した公募 / the decided call")
    @APIResponse(responseCode = "409", description = "決裁できない状態または者 / not in this state, not by this person")
    public Response adopt(@PathParam("id") UUID id, @Nullable AdoptionRequest body) {
        IfMatch ifMatch = request.ifMatch();
        AdoptionPlan plan = AdoptionReader.read(body);
        return commands.run(
                () -> adoptApplications.handle(caller.get(), id, ifMatch, plan),
                adopted -> Answer.ok(
                        AdoptionView.of(adopted, clock.instant()),
                        adopted.call().version()));
    }

    @POST
    @Path("/result-publication")
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "publishResults",
            summary = "結果の公表 / publish the results",
            description = "決裁した結果を公表する。申請者は、自分の応募の結果と理由を見られるようになる。If-Match には公募のETagを付ける。"
                    + " Makes the decided results public; applicants see their own with its reasons. If-Match takes"
                    + " the call's ETag.")
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
                        ResultsView.of(results, clock.instant()), results.call().version()));
    }

    @GET
    @Path("/results")
    @PermitAll
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "getResults",
            summary = "公表された結果 / the published results",
            description = "採択した応募と、不採択の件数。公表前は404。 The adopted applications and how many were not; 404 before.")
    @APIResponseSchema(value = ResultsView.class, responseCode = "200", responseDescription = "結果 / the results")
    public Response results(@PathParam("id") UUID id) {
        FindResults.Results results = findResults.handle(id);
        return Tagged.ok(
                request.ifNoneMatch(),
                ResultsView.of(results, clock.instant()),
                results.call().version());
    }
}
