package jp.telework.subsidy.question.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.persistence.NativeRows;
import jp.telework.subsidy.question.domain.CallQuestion;
import jp.telework.subsidy.question.domain.PublishedAnswer;
import jp.telework.subsidy.question.domain.QuestionStatus;
import jp.telework.subsidy.question.domain.Questions;
import org.jspecify.annotations.Nullable;

/** Questions and published answers in PostgreSQL. */
@ApplicationScoped
class PanacheQuestions implements Questions, PanacheRepositoryBase<CallQuestion, UUID> {

    private static final String TO_ERASE = """
        SELECT q.id FROM call_question q JOIN call c ON c.id = q.call_id
        WHERE q.erased_at IS NULL AND c.closes_at < :before
        ORDER BY q.id LIMIT :rows FOR UPDATE OF q SKIP LOCKED\
        """;

    private static final String ERASE = """
        UPDATE call_question SET text = '消去済み', draft_question = NULL, draft_answer = NULL,
            refusal_reason = CASE WHEN refusal_reason IS NOT NULL THEN '消去済み' END,
            erased_at = :now, version = version + 1
        WHERE id IN (%s)
        """.formatted(TO_ERASE);

    @Override
    public Optional<CallQuestion> find(@Nullable CorporateNumber asker, UUID callId, UUID id) {
        Parameters parameters = Parameters.with("id", id).and("call", callId);
        return find("id = :id and callId = :call" + narrowed(asker, parameters), parameters)
                .singleResultOptional();
    }

    @Override
    public List<CallQuestion> list(
            @Nullable CorporateNumber asker,
            UUID callId,
            @Nullable List<QuestionStatus> states,
            @Nullable UUID after,
            int rows) {
        Parameters parameters = Parameters.with("call", callId);
        StringBuilder where = new StringBuilder("callId = :call").append(narrowed(asker, parameters));
        if (states != null) {
            where.append(" and status in :states");
            parameters.and("states", states);
        }
        if (after != null) {
            where.append(" and id < :after");
            parameters.and("after", after);
        }
        return find(where + " order by callId, id desc", parameters)
                .range(0, rows - 1)
                .list();
    }

    /** The one place that keeps askers apart. */
    private static String narrowed(@Nullable CorporateNumber asker, Parameters parameters) {
        if (asker == null) {
            return "";
        }
        parameters.and("asker", asker);
        return " and organisation = :asker";
    }

    @Override
    public long countAsked(UUID callId, CorporateNumber asker) {
        NativeRows.takeTurn(getEntityManager(), "call-question " + callId + " " + asker.value());
        return count("callId = ?1 and organisation = ?2", callId, asker);
    }

    @Override
    public void add(CallQuestion question) {
        persist(question);
    }

    @Override
    public void add(PublishedAnswer answer) {
        getEntityManager().persist(answer);
    }

    @Override
    public int countPublished(UUID callId) {
        NativeRows.takeTurn(getEntityManager(), "call-answer " + callId);
        return Math.toIntExact(getEntityManager()
                .createQuery("select count(*) from PublishedAnswer where callId = :call", Long.class)
                .setParameter("call", callId)
                .getSingleResult());
    }

    @Override
    public boolean isPublished(UUID callId, int number) {
        return getEntityManager().find(PublishedAnswer.class, new PublishedAnswer.Key(callId, number)) != null;
    }

    /** A word is looked for in the few answers of one call, so no index is needed for it. */
    @Override
    public List<PublishedAnswer> published(UUID callId, @Nullable String word, int after, int rows) {
        Map<String, Object> parameters = new HashMap<>(Map.of("call", callId, "after", after));
        String found = "";
        if (word != null) {
            found = " AND strpos(folded(a.question || ' ' || a.answer), :word) > 0";
            parameters.put("word", word);
        }
        String sql = "SELECT {a.*} FROM call_answer a WHERE a.call_id = :call AND a.number > :after" + found
                + " ORDER BY a.number LIMIT " + rows;
        return NativeRows.entities(getEntityManager(), PublishedAnswer.class, "a", sql, parameters);
    }

    @Override
    public long countToErase(Instant closedBefore, int most) {
        return NativeRows.count(getEntityManager(), "q", TO_ERASE, Map.of("before", closedBefore, "rows", most));
    }

    @Override
    public int erase(Instant closedBefore, Instant now, int rows) {
        return getEntityManager()
                .createNativeQuery(ERASE)
                .setParameter("before", closedBefore)
                .setParameter("now", now)
                .setParameter("rows", rows)
                .executeUpdate();
    }
}
