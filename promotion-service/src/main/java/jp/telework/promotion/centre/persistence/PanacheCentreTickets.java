package jp.telework.promotion.centre.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.persistence.Conditions;
import jp.telework.platform.persistence.NativeRows;
import jp.telework.platform.retention.RetentionHolds;
import jp.telework.promotion.centre.domain.CentreTicket;
import jp.telework.promotion.centre.domain.CentreTickets;
import jp.telework.promotion.centre.domain.TicketFigure;
import jp.telework.promotion.centre.domain.TicketGrouping;
import org.jspecify.annotations.Nullable;

/** Tickets in PostgreSQL. */
@ApplicationScoped
class PanacheCentreTickets implements CentreTickets, PanacheRepositoryBase<CentreTicket, UUID> {

    private static final String TO_ERASE = """
            SELECT {t.*} FROM centre_ticket t WHERE t.erased_at IS NULL AND t.updated_at < :before AND %s
            ORDER BY t.updated_at LIMIT :rows FOR UPDATE SKIP LOCKED
            """.formatted(RetentionHolds.notHeld("centre-ticket", "t.id"));
    private static final String FIGURES = """
            SELECT %1$s, count(*), count(*) FILTER (WHERE status = 'OPEN'), count(*) FILTER (WHERE status = 'ANSWERED'),
                count(*) FILTER (WHERE status = 'HANDED_OVER'),
                CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY closed_on - received_on)
                    FILTER (WHERE status = 'ANSWERED') AS numeric(9, 1))
            FROM centre_ticket WHERE received_on BETWEEN :from AND :until GROUP BY %1$s ORDER BY %1$s
            """;

    @Override
    public void add(CentreTicket ticket) {
        persist(ticket);
    }

    @Override
    public Optional<CentreTicket> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<CentreTicket> list(Filter filter, @Nullable UUID before, int rows) {
        Conditions wanted = new Conditions()
                .and("status = :status", "status", filter.status())
                .and("channel = :channel", "channel", filter.channel())
                .and("topic = :topic", "topic", filter.topic())
                .and("region = :region", "region", filter.region())
                .and("id < :before", "before", before);
        return find(wanted.text() + " order by id desc", wanted.parameters())
                .range(0, rows - 1)
                .list();
    }

    @Override
    public List<TicketFigure> figures(TicketGrouping grouping, LocalDate from, LocalDate until) {
        String sql = FIGURES.formatted(grouping.name().toLowerCase(Locale.ROOT));
        List<?> rows = getEntityManager()
                .createNativeQuery(sql)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new TicketFigure(
                        grouping,
                        (String) row[0],
                        (Long) row[1],
                        (Long) row[2],
                        (Long) row[3],
                        (Long) row[4],
                        (BigDecimal) row[5]))
                .toList();
    }

    @Override
    public boolean exists(UUID id) {
        return count("id = ?1", id) > 0;
    }

    @Override
    public List<CentreTicket> toErase(Instant before, int rows) {
        return NativeRows.entities(
                getEntityManager(), CentreTicket.class, "t", TO_ERASE, Map.of("before", before, "rows", rows));
    }

    @Override
    public long dueToErase(Instant before, int most) {
        return NativeRows.count(getEntityManager(), "t", TO_ERASE, Map.of("before", before, "rows", most));
    }
}
