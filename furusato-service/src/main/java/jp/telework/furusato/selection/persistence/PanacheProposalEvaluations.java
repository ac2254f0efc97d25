package jp.telework.furusato.selection.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import jp.telework.casework.evaluation.domain.Evaluation;
import jp.telework.casework.evaluation.persistence.PanacheEvaluations;
import jp.telework.furusato.selection.domain.ProposalEvaluation;
import jp.telework.kernel.identity.Hand;

/** Evaluations of proposals in PostgreSQL. */
@ApplicationScoped
class PanacheProposalEvaluations extends PanacheEvaluations<ProposalEvaluation> {

    @Override
    protected Class<ProposalEvaluation> entity() {
        return ProposalEvaluation.class;
    }

    @Override
    protected String caseEntity() {
        return "TownProposal";
    }

    @Override
    protected String receiptNumber() {
        return "receiptNumber";
    }

    @Override
    public Evaluation assign(UUID id, UUID proposalId, UUID roundId, String reviewer, Hand officer, Instant now) {
        return added(new ProposalEvaluation(id, proposalId, roundId, reviewer, officer, now));
    }
}
