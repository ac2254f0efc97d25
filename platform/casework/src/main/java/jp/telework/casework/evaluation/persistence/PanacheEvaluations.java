package jp.telework.casework.evaluation.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.casework.evaluation.domain.Evaluation;
import jp.telework.casework.evaluation.domain.Evaluations;
import jp.telework.casework.evaluation.domain.ReviewedCases;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.scoring.EvaluationStatus;
import org.jspecify.annotations.Nullable;

/**
 * Evaluations in PostgreSQL.
 *
 * @param <E> the programme's entity
 */
public abstract class PanacheEvaluations<E extends Evaluation>
        implements Evaluations, ReviewedCases, PanacheRepositoryBase<E, UUID> {

    /** The entity of a programme's cases, with an {@code id}, a {@code title} and an {@code organisationName}. */
    protected abstract String caseEntity();

    /** Where such an entity keeps its receipt number. */
    protected abstract String receiptNumber();

    @Override
    public Optional<Evaluation> find(UUID caseId, Hand reviewer) {
        return find("caseId = ?1 and reviewer = ?2", caseId, reviewer.name())
                .singleResultOptional()
                .map(Evaluation.class::cast);
    }

    @Override
    public boolean includes(UUID caseId, Hand reviewer) {
        return count(
                        "caseId = ?1 and reviewer = ?2 and status <> ?3",
                        caseId,
                        reviewer.name(),
                        EvaluationStatus.CONFLICT)
                > 0;
    }

    @Override
    public List<Evaluation> ofCase(UUID caseId) {
        return List.copyOf(list("caseId = ?1 order by id", caseId));
    }

    @Override
    public List<Evaluation> lockCase(UUID caseId) {
        return List.copyOf(find("caseId = ?1 order by id", caseId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list());
    }

    @Override
    public List<Evaluation> ofCall(UUID callId) {
        return List.copyOf(list("callId = ?1 order by id", callId));
    }

    @Override
    public List<Task> of(Hand reviewer, @Nullable UUID after, int rows) {
        Parameters parameters = Parameters.with("reviewer", reviewer.name());
        String narrowed = "";
        if (after != null) {
            narrowed = " and e.id < :after";
            parameters.and("after", after);
        }
        return find(
                        "select e.id, e.caseId, e.callId, c." + receiptNumber() + ", c.title, c.organisationName,"
                                + " e.status, e.assignedAt, e.finishedAt"
                                + " from " + entity().getSimpleName() + " e join " + caseEntity()
                                + " c on c.id = e.caseId"
                                + " where e.reviewer = :reviewer" + narrowed + " order by e.id desc",
                        parameters)
                .range(0, rows - 1)
                .project(Task.class)
                .list();
    }

    /** The programme's entity. */
    protected abstract Class<E> entity();

    /** Adds a new assignment. */
    protected E added(E evaluation) {
        persist(evaluation);
        return evaluation;
    }

    @Override
    public void remove(Evaluation evaluation) {
        delete(entity().cast(evaluation));
    }
}
