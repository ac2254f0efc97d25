package jp.telework.furusato.selection.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.furusato.proposal.domain.ReviewedProposals;
import jp.telework.furusato.selection.domain.Evaluation;
import jp.telework.furusato.selection.domain.Evaluations;
import jp.telework.kernel.scoring.EvaluationStatus;
import org.jspecify.annotations.Nullable;

/** Evaluations in PostgreSQL. */
@ApplicationScoped
class PanacheEvaluations implements Evaluations, ReviewedProposals, PanacheRepositoryBase<Evaluation, UUID> {

    @Override
    public Optional<Evaluation> find(UUID proposalId, String reviewer) {
        return find("proposalId = ?1 and reviewer = ?2", proposalId, reviewer).singleResultOptional();
    }

    @Override
    public boolean includes(UUID proposalId, String reviewer) {
        return count(
                        "proposalId = ?1 and reviewer = ?2 and status <> ?3",
                        proposalId,
                        reviewer,
                        EvaluationStatus.CONFLICT)
                > 0;
    }

    @Override
    public List<Evaluation> ofProposal(UUID proposalId) {
        return list("proposalId = ?1 order by id", proposalId);
    }

    @Override
    public List<Evaluation> ofRound(UUID roundId) {
        return list("roundId = ?1 order by id", roundId);
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
                        "select e.id, e.proposalId, e.roundId, a.receiptNumber, a.title, a.organisationName,"
                                + " e.status, e.assignedAt, e.finishedAt"
                                + " from Evaluation e join TownProposal a on a.id = e.proposalId"
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
