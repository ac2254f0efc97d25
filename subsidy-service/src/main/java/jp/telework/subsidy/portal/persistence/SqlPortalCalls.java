package jp.telework.subsidy.portal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.telework.kernel.text.SearchText;
import jp.telework.platform.persistence.NativeRows;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.portal.domain.PortalCalls;
import jp.telework.subsidy.portal.domain.PortalProgramme;
import jp.telework.subsidy.portal.domain.PortalQuery;
import jp.telework.subsidy.portal.domain.PortalSort;
import jp.telework.subsidy.portal.domain.PublishedCall;

/**
 * Reads the few calls there are (some a year) as a whole: no index serves a word anywhere in a title better than that.
 */
@ApplicationScoped
class SqlPortalCalls implements PortalCalls {

    private final EntityManager entities;

    SqlPortalCalls(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<PublishedCall> list(PortalQuery query, Instant now) {
        StringBuilder sql = new StringBuilder("SELECT {c.*} FROM call c WHERE c.status NOT IN ('DRAFT', 'CANCELLED')");
        Map<String, Object> parameters = new HashMap<>();
        if (query.openOnly()) {
            sql.append(" AND c.status = 'PUBLISHED' AND c.opens_at <= :now AND c.closes_at >= :now");
            parameters.put("now", now);
        }
        sql.append(query.programmes().stream()
                .map(programme -> ofProgramme(programme, query.wordsOfTitle(programme), parameters))
                .collect(Collectors.joining(" OR ", " AND (", ")")));
        sql.append(" ORDER BY ").append(column(query.sort())).append(query.ascending() ? " ASC" : " DESC");
        sql.append(", c.id LIMIT ").append(MOST);
        return NativeRows.entities(entities, Call.class, "c", sql.toString(), parameters).stream()
                .map(SqlPortalCalls::published)
                .toList();
    }

    /** Calls of a programme with the words in their titles that it does not tell itself. */
    private static String ofProgramme(PortalProgramme programme, List<String> words, Map<String, Object> parameters) {
        StringBuilder sql = new StringBuilder("c.programme = '")
                .append(programme.programme().name())
                .append('\'');
        for (int i = 0; i < words.size(); i++) {
            String parameter = "word" + programme.ordinal() + "_" + i;
            sql.append(" AND strpos(folded(c.title), :").append(parameter).append(") > 0");
            parameters.put(parameter, SearchText.of(words.get(i)));
        }
        return sql.toString();
    }

    private static String column(PortalSort sort) {
        return switch (sort) {
            case CREATED_DATE -> "c.published_at";
            case ACCEPTANCE_START_DATETIME -> "c.opens_at";
            case ACCEPTANCE_END_DATETIME -> "c.closes_at";
        };
    }

    @Override
    public Optional<PublishedCall> find(String receiptPrefix) {
        return entities.createQuery("from Call where receiptPrefix = :prefix and status <> CANCELLED", Call.class)
                .setParameter("prefix", receiptPrefix)
                .getResultStream()
                .findFirst()
                .map(SqlPortalCalls::published);
    }

    private static PublishedCall published(Call call) {
        return new PublishedCall(
                call.id(),
                Objects.requireNonNull(call.receiptPrefix(), "published calls have a prefix"),
                call.title(),
                call.fiscalYear(),
                call.opensAt(),
                call.closesAt(),
                call.rules());
    }
}
