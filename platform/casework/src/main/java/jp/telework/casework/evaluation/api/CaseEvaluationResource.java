package jp.telework.casework.evaluation.api;

import jakarta.annotation.security.RolesAllowed;
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
import java.util.function.Function;
import jp.telework.platform.caller.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * 評価: a reviewer's own. A programme's resource gives the path, the kind of case, the list of a case's evaluations and
 * the view of one. Its words: {@code view} is the schema of an evaluation, {@code evaluated} is a
 * part of an operationId, {@code evaluation} and {@code conflict} are examples.
 */
@Produces(MediaType.APPLICATION_JSON)
public abstract class CaseEvaluationResource {

    /** What the resource of a programme says of its list. */
    protected static final String LIST = "省の職員にはすべて（下書きの点を除く）を返す。評価者には、結果の公表後に限り、提出された評価を名前なしで返す。"
            + " Ministry staff read all but the scores of drafts; reviewers read the submitted ones without"
            + " names, once the results are public.";

    private static final String EVALUATION = "#/components/schemas/{view}";
    private static final String OWN = "自分の評価 / one's own evaluation";

    private final EvaluationAnswers evaluations;
    private final Function<ShownEvaluation, ?> view;

    protected CaseEvaluationResource(EvaluationAnswers evaluations, Function<ShownEvaluation, ?> view) {
        this.evaluations = evaluations;
        this.view = view;
    }

    @GET
    @Path("/mine")
    @RolesAllowed(Role.Names.REVIEWER)
    @Operation(
            operationId = "getMy{Case}Evaluation",
            summary = "自分の評価 / read one's own evaluation",
            description = "割り当てられていない{案件}は404。ETagを返す。 404 unless assigned; answers with an ETag.")
    @APIResponse(responseCode = "200", description = OWN, content = @Content(schema = @Schema(ref = EVALUATION)))
    public Response mine(@PathParam("id") UUID id) {
        return evaluations.own(id, view);
    }

    @PUT
    @Path("/mine")
    @RolesAllowed(Role.Names.REVIEWER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "evaluate{evaluated}",
            summary = "採点・利益相反の申告 / score {a case}",
            description = "下書き（submit=false）は何度でも置き換えられる。提出または利益相反の申告の後は変更できない。下書きを変えるには If-Match が必要。"
                    + " A draft (submit=false) can be replaced, with If-Match; nothing can be changed after the"
                    + " submission or a declared conflict of interest.")
    @APIResponse(responseCode = "409", description = "提出済み、または評価中でない / submitted, or not under evaluation")
    @APIResponse(responseCode = "428", description = "下書きを変えるのにIf-Matchがない / a draft is changed without If-Match")
    @APIResponse(responseCode = "200", description = OWN, content = @Content(schema = @Schema(ref = EVALUATION)))
    public Response evaluate(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = EvaluationRequest.class),
                                            examples = {
                                                @ExampleObject(name = "evaluation", value = "evaluation"),
                                                @ExampleObject(name = "conflict", value = "conflict")
                                            }))
                    @Nullable
                    EvaluationRequest body,
            @Parameter(description = "下書きを変えるときに必要 / needed to change a draft") @HeaderParam("If-Match") @Nullable
                    String ifMatch) {
        return evaluations.evaluate(id, body, ifMatch, view);
    }
}
