package jp.telework.promotion.recognition.prize.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.telework.casework.evaluation.api.EvaluationAnswers;
import jp.telework.platform.caller.Role;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a reviewer has to do. */
@Path("/recognition-evaluations")
@Tag(name = "Recognition")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewerTaskResource {

    private final EvaluationAnswers evaluations;

    ReviewerTaskResource(EvaluationAnswers evaluations) {
        this.evaluations = evaluations;
    }

    @GET
    @Path("/mine")
    @RolesAllowed(Role.Names.REVIEWER)
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listMyRecognitionEvaluations",
            summary = "自分に割り当てられた評価 / list one's own evaluations",
            description = "新しい割当てから返す。 Latest assignment first.")
    public Page<Task> mine(@BeanParam PageQuery query) {
        return evaluations.mine(query, "my-recognition-evaluations", Task::of);
    }
}
