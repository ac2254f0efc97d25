package jp.telework.furusato.selection.api;

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

/** 評価: a reviewer's own, and all of a proposal for those who may read them. */
@Path("/town-proposals/{id}/evaluations")
@Tag(name = "Town evaluation", description = "提案の評価 / evaluation of proposals")
@Concerning(
        name = "Proposal",
        ja = "提案",
        en = "proposal",
        words = {
            @Concerning.Word(of = "view", en = "ProposalEvaluation"),
            @Concerning.Word(of = "evaluated", en = "Proposal"),
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
    @Operation(operationId = "listProposalEvaluations", summary = "提案の評価の一覧 / list evaluations", description = LIST)
    public Page<EvaluationView> list(@PathParam("id") UUID id, @BeanParam PageQuery query) {
        return evaluations.list(id, query, EvaluationView::of);
    }
}
