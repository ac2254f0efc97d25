package jp.telework.furusato.selection.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import jp.telework.furusato.selection.usecase.Evaluate;
import jp.telework.furusato.selection.usecase.FindEvaluations;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Tagged;
import jp.telework.platform.scoring.EvaluationReader;
import jp.telework.platform.scoring.EvaluationRequest;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 評価: a reviewer's own, and all of a proposal for those who may read them. */
@Path("/town-proposals/{id}/evaluations")
@Tag(name = "Town evaluation", description = "提案の評価 / evaluation of proposals")
@Produces(MediaType.APPLICATION_JSON)
public class EvaluationResource {

    private final Evaluate evaluate;
    private final FindEvaluations findEvaluations;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    EvaluationResource(
            Evaluate evaluate,
            FindEvaluations findEvaluations,
            Commands commands,
            CurrentCaller caller,
            CurrentRequest request) {
        this.evaluate = evaluate;
        this.findEvaluations = findEvaluations;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.REVIEWER, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listProposalEvaluations",
            summary = "提案の評価の一覧 / list evaluations",
            description = "省の職員にはすべて（下書きの点を除く）を返す。評価者には、結果の公表後に限り、提出された評価を名前なしで返す。"
                    + " Ministry staff read all but the scores of drafts; reviewers read the submitted ones without"
                    + " names, once the results are public.")
    public Page<EvaluationView> list(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        PageRequest page = query.of("evaluations", id);
        return Page.ofPlaces(EvaluationView.of(findEvaluations.ofProposal(caller.get(), id)), page);
    }

    @GET
    @Path("/mine")
    @RolesAllowed(Role.Names.REVIEWER)
    @Operation(
            operationId = "getMyProposalEvaluation",
            summary = "自分の評価 / read one's own evaluation",
            description = "割り当てられていない提案は404。ETagを返す。 404 unless assigned; answers with an ETag.")
    @APIResponseSchema(
            value = EvaluationView.class,
            responseCode = "200",
            responseDescription = "自分の評価 / one's own evaluation")
    public Response mine(@PathParam("id") UUID id) {
        Evaluate.Evaluated own = findEvaluations.own(caller.get(), id);
        return Tagged.ok(
                request.ifNoneMatch(), EvaluationView.own(own), own.evaluation().version());
    }

    @PUT
    @Path("/mine")
    @RolesAllowed(Role.Names.REVIEWER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "evaluateProposal",
            summary = "採点・利益相反の申告 / score a proposal",
            description = "下書き（submit=false）は何度でも置き換えられる。提出または利益相反の申告の後は変更できない。下書きを変えるには If-Match が必要。"
                    + " A draft (submit=false) can be replaced, with If-Match; nothing can be changed after the"
                    + " submission or a declared conflict of interest.")
    @APIResponseSchema(
            value = EvaluationView.class,
            responseCode = "200",
            responseDescription = "自分の評価 / one's own evaluation")
    @APIResponse(responseCode = "409", description = "提出済み、または評価中でない / submitted, or not under evaluation")
    @APIResponse(responseCode = "428", description = "下書きを変えるのにIf-Matchがない / a draft is changed without If-Match")
    public Response evaluate(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = EvaluationRequest.class),
                                            examples = {
                                                @ExampleObject(name = "evaluation", value = Examples.EVALUATION),
                                                @ExampleObject(name = "conflict", value = Examples.CONFLICT)
                                            }))
                    @Nullable
                    EvaluationRequest body,
            @Parameter(description = "下書きを変えるときに必要 / needed to change a draft") @HeaderParam("If-Match") @Nullable
                    String ifMatch) {
        Optional<IfMatch> condition = Optional.ofNullable(ifMatch).map(IfMatch::new);
        // Read anew for each attempt, because the criteria's violations are added to those of reading.
        return commands.run(
                () -> evaluate.handle(caller.get(), id, condition, EvaluationReader.review(body)),
                evaluated -> Answer.ok(
                        EvaluationView.own(evaluated), evaluated.evaluation().version()));
    }
}
