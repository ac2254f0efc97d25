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
import java.util.UUID;
import jp.telework.casework.evaluation.api.EvaluationAnswers;
import jp.telework.casework.evaluation.api.EvaluationRequest;
import jp.telework.platform.caller.Role;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
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

    private final EvaluationAnswers evaluations;

    EvaluationResource(EvaluationAnswers evaluations) {
        this.evaluations = evaluations;
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
        return evaluations.list(id, query, EvaluationView::of);
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
        return evaluations.own(id, EvaluationView::of);
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
        return evaluations.evaluate(id, body, ifMatch, EvaluationView::of);
    }
}
