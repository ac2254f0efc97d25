package jp.telework.promotion.network.question.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.platform.persistence.NativeRows;
import jp.telework.promotion.advice.domain.AdviceTopic;
import jp.telework.promotion.network.question.domain.PublishedAnswer;
import jp.telework.promotion.network.question.domain.PublishedAnswers;
import jp.telework.promotion.organisation.domain.Industry;
import org.jspecify.annotations.Nullable;

/** Public answers in PostgreSQL; a text is found by its pairs of characters, and then compared. */
@ApplicationScoped
class SqlPublishedAnswers implements PublishedAnswers {

    private final EntityManager entities;

    SqlPublishedAnswers(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void publish(PublishedAnswer answer) {
        entities.persist(answer);
    }

    @Override
    public void retract(UUID id) {
        entities.createNativeQuery("DELETE FROM network_answer WHERE id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public List<PublishedAnswer> list(
            @Nullable AdviceTopic topic,
            @Nullable Industry industry,
            @Nullable String text,
            @Nullable UUID before,
            int rows) {
        StringBuilder sql = new StringBuilder("SELECT {a.*} FROM network_answer a WHERE true");
        Map<String, Object> parameters = new HashMap<>(Map.of("rows", rows));
        if (topic != null) {
            sql.append(" AND a.topic = :topic");
            parameters.put("topic", topic.name());
        }
        if (industry != null) {
            sql.append(" AND a.industry = :industry");
            parameters.put("industry", industry.name());
        }
        if (text != null) {
            sql.append(" AND a.pairs @> character_pairs(lower(normalize(:text, NFKC)))"
                    + " AND position(lower(normalize(:text, NFKC)) in a.searched) > 0");
            parameters.put("text", text);
        }
        if (before != null) {
            sql.append(" AND a.id < :before");
            parameters.put("before", before);
        }
        sql.append(" ORDER BY a.id DESC LIMIT :rows");
        return NativeRows.entities(entities, PublishedAnswer.class, "a", sql.toString(), parameters);
    }
}
