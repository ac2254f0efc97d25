package jp.telework.subsidy.budget.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.budget.domain.Budget;
import jp.telework.subsidy.budget.domain.Budgets;
import jp.telework.subsidy.budget.domain.Movement;
import jp.telework.subsidy.budget.domain.MovementKind;
import org.jspecify.annotations.Nullable;

/** Budgets as rows that only conditional updates move; a CHECK stands behind them. */
@ApplicationScoped
class SqlBudgets implements Budgets {

    private static final String MOVE = """
            WITH moved AS (
                UPDATE budget
                SET committed_yen = committed_yen + :committed,
                    paid_yen = paid_yen + :paid,
                    returned_yen = returned_yen + :returned,
                    carried_over_yen = carried_over_yen + :carried
                WHERE call_id = :call AND (:committed <= 0 OR committed_yen + :committed <= budget_yen)
                RETURNING call_id, budget_yen, committed_yen, paid_yen, returned_yen, carried_over_yen
            ), entry AS (
                INSERT INTO budget_entry
                    (call_id, grant_id, kind, committed_yen, paid_yen, returned_yen, carried_over_yen, occurred_at)
                SELECT call_id, :grant, :kind, :committed, :paid, :returned, :carried, :now FROM moved
            )
            SELECT budget_yen, committed_yen, paid_yen, returned_yen, carried_over_yen FROM moved
            """;

    private final EntityManager entities;

    SqlBudgets(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void open(UUID callId, Yen budgetYen) {
        entities.createNativeQuery("INSERT INTO budget (call_id, budget_yen) VALUES (:call, :yen)")
                .setParameter("call", callId)
                .setParameter("yen", budgetYen.amount())
                .executeUpdate();
    }

    @Override
    public Optional<Budget> move(Movement movement, Instant now) {
        List<?> rows = entities.createNativeQuery(MOVE, Object[].class)
                .setParameter("call", movement.callId())
                .setParameter("grant", movement.grantId())
                .setParameter("kind", movement.kind().name())
                .setParameter("committed", movement.committed())
                .setParameter("paid", movement.paid())
                .setParameter("returned", movement.returned())
                .setParameter("carried", movement.carriedOver())
                .setParameter("now", now)
                .getResultList();
        return first(rows);
    }

    @Override
    public Optional<Budget> find(UUID callId) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT budget_yen, committed_yen, paid_yen, returned_yen, carried_over_yen FROM budget"
                                + " WHERE call_id = :call",
                        Object[].class)
                .setParameter("call", callId)
                .getResultList();
        return first(rows);
    }

    private static Optional<Budget> first(List<?> rows) {
        return rows.stream().findFirst().map(Object[].class::cast).map(SqlBudgets::budget);
    }

    private static Budget budget(Object[] row) {
        return new Budget(yen(row[0]), yen(row[1]), yen(row[2]), yen(row[3]), yen(row[4]));
    }

    @Override
    public List<Entry> entries(UUID callId, @Nullable Long before, int rows) {
        List<?> entries = entities.createNativeQuery("""
                        SELECT number, grant_id, kind, committed_yen, paid_yen, returned_yen, carried_over_yen, occurred_at
                        FROM budget_entry WHERE call_id = :call AND number < :before ORDER BY number DESC
                        """, Object[].class)
                .setParameter("call", callId)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(rows)
                .getResultList();
        return entries.stream().map(row -> entry((Object[]) row)).toList();
    }

    private static Entry entry(Object[] row) {
        return new Entry(
                number(row[0]),
                (UUID) row[1],
                MovementKind.valueOf((String) row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                (Instant) row[7]);
    }

    private static Yen yen(Object value) {
        return Yen.of(number(value));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
