package jp.telework.promotion.recognition.prize.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.telework.casework.evaluation.api.CaseEvaluationResource;
import jp.telework.casework.evaluation.api.EvaluationAnswers;
import jp.telework.platform.caller.Role;
import jp.telework.platform.openapi.Concerning;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 評価: a reviewer's own, and all of an application for those who may read them. */
@Path("/recognition-entries/{id}/evaluations")
@Tag(name = "Recognition")
@Concerning(
        name = "RecognitionEntry",
        ja = "申請",
        en = "application",
        words = {
            @Concerning.Word(of = "view", en = "RecognitionEvaluation"),
            @Concerning.Word(of = "evaluated", en = "RecognitionEntry"),
            @Concerning.Word(of = "evaluation", en = PrizeExamples.EVALUATION),
            @Concerning.Word(of = "conflict", en = PrizeExamples.CONFLICT)
        })
public class EvaluationResource extends CaseEvaluationResource {

    private final EvaluationAnswers evaluations;

    EvaluationResource(EvaluationAnswers evaluations) {
        super(evaluations, EvaluationView::of);
        this.evaluations = evaluations;
    }

    @GET
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.REVIEWER, Role.Names.AUDITOR})
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listRecognitionEvaluations",
            summary = "申請の評価の一覧 / list evaluations of an application",
            description = LIST)
    public Page<EvaluationView> list(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        return evaluations.list(id, query, EvaluationView::of);
    }
}
