package jp.telework.casework.evaluation.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.telework.platform.caller.Role;
import jp.telework.platform.openapi.Unconditional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/**
 * 評価者の割当て. A programme's resource gives the path and the kind of case. Its word {@code excluded} says who cannot
 * review; {@code reviewers} is the example of an assignment.
 */
@Produces(MediaType.APPLICATION_JSON)
public abstract class CaseReviewerResource {

    private final ReviewerAnswers reviewers;

    protected CaseReviewerResource(ReviewerAnswers reviewers) {
        this.reviewers = reviewers;
    }

    @GET
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.AUDITOR})
    @Operation(
            operationId = "list{Case}Reviewers",
            summary = "評価者の一覧 / list reviewers",
            description = "割り当てられた評価者と進み具合を返す（20人まで）。申請者には見せない。"
                    + " The reviewers and how far they are; never shown to applicants.")
    public ReviewersView list(@PathParam("id") UUID id) {
        return reviewers.list(id);
    }

    @POST
    @RolesAllowed(Role.Names.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Unconditional("It adds reviewers and replaces no assignment.")
    @Operation(
            operationId = "assign{Case}Reviewers",
            summary = "評価者の割当て / assign reviewers",
            description = "評価中の{案件}に評価者を割り当てる。{excluded.ja}に属する者は評価できない。"
                    + " For {a case} under evaluation. A member of {excluded.en} cannot review.")
    @APIResponseSchema(
            value = ReviewersView.class,
            responseCode = "200",
            responseDescription = "{案件}の評価者 / all reviewers of the {case}")
    @APIResponse(responseCode = "409", description = "評価中でない / not under evaluation")
    public Response assign(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ReviewersRequest.class),
                                            examples = @ExampleObject(name = "reviewers", value = "reviewers")))
                    @Nullable
                    ReviewersRequest body) {
        return reviewers.assign(id, body);
    }

    @DELETE
    @Path("/{reviewer}")
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(
            operationId = "remove{Case}Reviewer",
            summary = "割当ての解除 / take {a case} from a reviewer",
            description = "評価の提出または利益相反の申告の後は解除できない。If-Match には一覧の etag を付ける。"
                    + " Not after the evaluation is submitted or a conflict declared. If-Match takes the etag of the"
                    + " list.")
    @APIResponseSchema(
            value = ReviewersView.class,
            responseCode = "200",
            responseDescription = "残りの評価者 / the reviewers that remain")
    @APIResponse(responseCode = "409", description = "提出済み / submitted already")
    public Response remove(
            @PathParam("id") UUID id,
            @Parameter(description = "評価者の識別子（トークンの sub） / the reviewer, as named by the subject of its tokens")
                    @PathParam("reviewer")
                    String reviewer) {
        return reviewers.remove(id, reviewer);
    }
}
