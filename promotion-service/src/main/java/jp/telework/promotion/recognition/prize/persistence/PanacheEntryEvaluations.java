package jp.telework.promotion.recognition.prize.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.evaluation.domain.Evaluation;
import jp.telework.casework.evaluation.persistence.PanacheEvaluations;
import jp.telework.kernel.identity.Hand;
import jp.telework.platform.persistence.Conditions;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntry;
import jp.telework.promotion.recognition.prize.domain.EntryEvaluation;
import org.jspecify.annotations.Nullable;

/** Evaluations of applications in PostgreSQL. */
@ApplicationScoped
class PanacheEntryEvaluations extends PanacheEvaluations<EntryEvaluation> {

    @Override
    protected Class<EntryEvaluation> entity() {
        return EntryEvaluation.class;
    }

    @Override
    protected String caseEntity() {
        return "RecognitionEntry";
    }

    @Override
    protected String receiptNumber() {
        return "receiptNumber";
    }

    /** An application keeps the name of its organisation within its statement, and has no title. */
    @Override
    public List<Task> of(Hand reviewer, @Nullable UUID after, int rows) {
        Conditions conditions = new Conditions()
                .and("e.reviewer = :reviewer", "reviewer", reviewer.name())
                .and("e.id < :after", "after", after);
        var query = getEntityManager()
                .createQuery(
                        "select e, c from EntryEvaluation e join RecognitionEntry c on c.id = e.caseId where "
                                + conditions.text() + " order by e.id desc",
                        Object[].class)
                .setMaxResults(rows);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList().stream()
                .map(row -> task((EntryEvaluation) row[0], (RecognitionEntry) row[1]))
                .toList();
    }

    private static Task task(EntryEvaluation sheet, RecognitionEntry entry) {
        return new Task(
                sheet.id(),
                sheet.caseId(),
                sheet.callId(),
                entry.receiptNumber(),
                null,
                entry.statement().organisationName(),
                sheet.status(),
                sheet.assignedAt(),
                sheet.finishedAt().orElse(null));
    }

    @Override
    public Evaluation assign(UUID id, UUID entryId, UUID juryId, String reviewer, Hand officer, Instant now) {
        return added(new EntryEvaluation(id, entryId, juryId, reviewer, officer, now));
    }
}
