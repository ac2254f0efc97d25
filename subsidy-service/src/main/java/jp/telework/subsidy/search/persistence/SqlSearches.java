package jp.telework.subsidy.search.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.paging.LeadingFilters;
import jp.telework.subsidy.search.domain.Searches;
import org.jspecify.annotations.Nullable;

/**
 * The search in one statement that stops as soon as the page is full. First it reads the newest cases that the filters
 * leave: a frequent word fills the page from these. Only when they did not fill it, the index is asked for older ones,
 * period by period (V0108). So a page costs at most the reading of {@value #NEWEST} cases, one look into the index for
 * each hundred days, and the entries of one such period that have the word's pairs.
 */
@ApplicationScoped
class SqlSearches implements Searches {

    private static final int NEWEST = 300;

    /**
     * The subqueries in WHERE and the OFFSETs are there to keep the order in which rows are found: a join could be turned
     * round.
     */
    private static final String PAGE = """
            WITH word AS MATERIALIZED (SELECT search_text(:word) AS text),
            newest AS MATERIALIZED (
                SELECT b.id FROM %1$s b WHERE %2$s%3$s ORDER BY %9$s LIMIT %4$d
            )
            SELECT page.id FROM (
                SELECT n.id FROM newest n
                WHERE (SELECT bool_or(strpos(e.content, (SELECT text FROM word)) > 0)
                       FROM search_entry e WHERE e.case_id = n.id)
                UNION ALL
                SELECT older.id
                FROM (SELECT n.id FROM newest n OFFSET %4$d - 1) edge,
                    LATERAL generate_series(
                        search_period(edge.id),
                        search_period((SELECT case_id FROM search_entry ORDER BY case_id LIMIT 1)),
                        -1) period,
                    LATERAL (
                        SELECT DISTINCT ON (found.case_id) found.case_id AS id
                        FROM (SELECT e.case_id, e.content FROM search_entry e
                              WHERE search_keys(e.kind, e.case_id, e.call_id, e.organisation, e.content)
                                    @> search_wanted('%5$s', period, (SELECT text FROM word), cast(%6$s AS uuid), cast(%7$s AS text))
                              OFFSET 0) found
                        WHERE found.case_id < edge.id AND strpos(found.content, (SELECT text FROM word)) > 0
                        ORDER BY found.case_id DESC
                    ) older
                WHERE (SELECT true FROM %1$s b WHERE b.id = older.id AND %2$s)
            ) page%8$s
            """;

    private final EntityManager entities;

    SqlSearches(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<UUID> find(Wanted wanted, @Nullable UUID after, int rows) {
        boolean applications = wanted.register() == Register.APPLICATIONS;
        LeadingFilters filters = filters(wanted);
        String sql = PAGE.formatted(
                applications ? "application" : "grant_case",
                visible(wanted) + filters.conditions(),
                after == null ? "" : " AND b.id < :after",
                NEWEST,
                applications ? "application" : "grant",
                wanted.callId() == null ? "NULL" : ":call",
                wanted.organisation() == null ? "NULL" : ":organisation",
                LeadingFilters.limit(rows),
                filters.order("b.id DESC"));
        Query query = entities.createNativeQuery(sql, UUID.class).setParameter("word", wanted.word());
        set(query, "after", after);
        set(query, "call", wanted.callId());
        set(
                query,
                "organisation",
                wanted.organisation() == null ? null : wanted.organisation().toString());
        set(query, "status", wanted.status() == null ? null : wanted.status().name());
        List<?> ids = query.getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    private static void set(Query query, String name, @Nullable Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }

    /** What the reader may know. */
    private static String visible(Wanted wanted) {
        if (wanted.register() == Register.GRANTS) {
            return wanted.reader() == Reader.ORGANISATION ? "b.announced_at IS NOT NULL" : "true";
        }
        return wanted.reader() == Reader.MINISTRY ? "b.receipt_number IS NOT NULL" : "true";
    }

    /** The state as an organisation may know it: {@code GrantStatus.shownTo}, or the column of an application. */
    private static String shownStatus(boolean applications) {
        return applications
                ? "b.shown_status"
                : "CASE b.status WHEN 'DECISION_DRAFTED' THEN 'APPLIED' ELSE b.status END";
    }

    private static LeadingFilters filters(Wanted wanted) {
        LeadingFilters filters = LeadingFilters.ofTables();
        boolean few = wanted.organisation() != null;
        if (wanted.callId() != null) {
            filters.where("b.call_id", "CAST(:call AS uuid)", !few);
        }
        if (few) {
            filters.where("b.organisation", ":organisation", false);
        }
        if (wanted.status() != null) {
            boolean applications = wanted.register() == Register.APPLICATIONS;
            String column = wanted.reader() == Reader.ORGANISATION ? shownStatus(applications) : "b.status";
            // Only submitted applications stand in an index of call and status.
            boolean indexed = wanted.callId() == null || applications && wanted.reader() == Reader.MINISTRY;
            filters.where(column, ":status", !few && indexed);
        }
        return filters;
    }
}
