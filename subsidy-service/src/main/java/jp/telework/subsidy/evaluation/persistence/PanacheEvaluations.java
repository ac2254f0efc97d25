package jp.telework.subsidy.evaluation.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.scoring.EvaluationStatus;
import jp.telework.subsidy.application.domain.ReviewedApplications;
import jp.telework.subsidy.evaluation.domain.Evaluation;
import jp.telework.subsidy.evaluation.domain.Evaluations;
import org.jspecify.annotations.Nullable;

/** Evaluations in PostgreSQL. */
@ApplicationScoped
class PanacheEvaluations implements Evaluations, ReviewedApplications, PanacheRepositoryBase<Evaluation, UUID> {

    @Override
    public Optional<Evaluation> find(UUID applicationId, String reviewer) {
        return find("applicationId = ?1 and reviewer = ?2", applicationId, reviewer)
                .singleResultOptional();
    }

    @Override
    public boolean includes(UUID applicationId, String reviewer) {
        return count(
                        "applicationId = ?1 and reviewer = ?2 and status <> ?3",
                        applicationId,
                        reviewer,
                        EvaluationStatus.CONFLICT)
                > 0;
    }

    @Override
    public List<Evaluation> ofApplication(UUID applicationId) {
        return list("applicationId = ?1 order by id", applicationId);
    }

    @Override
    public List<Evaluation> ofCall(UUID callId) {
        return list("callId = ?1 order by id", callId);
    }

    @Override
    public List<Task> of(String reviewer, @Nullable UUID after, int rows) {
        Parameters parameters = Parameters.with("reviewer", reviewer);
        String narrowed = "";
        if (after != null) {
            narrowed = " and e.id < :after";
            parameters.and("after", after);
        }
        return find(
                        "select e.id, e.applicationId, e.callId, a.receipt.receiptNumber, a.title, a.organisationName,"
                                + " e.status, e.assignedAt, e.finishedAt"
                                + " from Evaluation e join Application a on a.id = e.applicationId"
                                + " where e.reviewer = :reviewer" + narrowed + " order by e.id desc",
                        parameters)
                .range(0, rows - 1)
                .project(Task.class)
                .list();
    }

    @Override
    public void add(Evaluation evaluation) {
        persist(evaluation);
    }

    @Override
    public void remove(Evaluation evaluation) {
        delete(evaluation);
    }
}
