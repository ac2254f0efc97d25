package jp.telework.subsidy.evaluation.api;

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
@Path("/applications/{id}/evaluations")
@Tag(name = "Evaluation")
@Concerning(
        name = "",
        ja = "応募",
        en = "application",
        words = {
            @Concerning.Word(of = "view", en = "Evaluation"),
            @Concerning.Word(of = "evaluated", en = "Application"),
            @Concerning.Word(of = "evaluation", en = Examples.EVALUATION),
            @Concerning.Word(of = "conflict", en = Examples.CONFLICT)
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
    @Operation(operationId = "listEvaluations", summary = "応募の評価の一覧 / list evaluations", description = LIST)
    public Page<EvaluationView> list(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        return evaluations.list(id, query, EvaluationView::of);
    }
}
