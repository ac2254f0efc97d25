package jp.telework.subsidy.grant.duty.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.json.StoredJson;
import jp.telework.platform.paging.LeadingFilters;
import jp.telework.subsidy.grant.duty.domain.Obligations;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.Obligation;
import jp.telework.subsidy.grant.lifecycle.domain.ObligationKind;
import jp.telework.subsidy.grant.lifecycle.domain.ProcessingStep;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Obligations and processing times in PostgreSQL. */
@ApplicationScoped
class SqlObligations implements Obligations {

    /** Changing the due date clears the mark that the duty is overdue. */
    private static final String KEEP = """
        WITH wanted AS (
            SELECT kind, ordinal, "dueOn" AS due_on, "fulfilledOn" AS fulfilled_on, period
            FROM jsonb_to_recordset(CAST(:obligations AS jsonb))
                AS w(kind text, ordinal integer, "dueOn" date, "fulfilledOn" date, period boolean)
        ), gone AS (
            DELETE FROM obligation o
            WHERE o.grant_id = :grant
              AND NOT EXISTS (SELECT FROM wanted w WHERE w.kind = o.kind AND w.ordinal = o.ordinal)
        ), kept AS (
            INSERT INTO obligation AS o (grant_id, kind, ordinal, call_id, period, due_on, fulfilled_on)
            SELECT :grant, kind, ordinal, :call, period, due_on, fulfilled_on FROM wanted
            ON CONFLICT (grant_id, kind, ordinal) DO UPDATE
            SET due_on = excluded.due_on, fulfilled_on = excluded.fulfilled_on,
                overdue_since = CASE WHEN o.due_on = excluded.due_on THEN o.overdue_since END
            WHERE (o.due_on, o.fulfilled_on) IS DISTINCT FROM (excluded.due_on, excluded.fulfilled_on)
        )
        INSERT INTO processing_step AS p (grant_id, kind, ordinal, call_id, started_on, ended_on, days_used,
                                          days_paused, standard_days)
        SELECT :grant, kind, ordinal, :call, "startedOn", "endedOn", "daysUsed", "daysPaused", "standardDays"
        FROM jsonb_to_recordset(CAST(:steps AS jsonb))
            AS s(kind text, ordinal integer, "startedOn" date, "endedOn" date, "daysUsed" integer,
                 "daysPaused" integer, "standardDays" integer)
        ON CONFLICT (grant_id, kind, ordinal) DO UPDATE
        SET ended_on = excluded.ended_on, days_used = excluded.days_used, days_paused = excluded.days_paused
        WHERE (p.ended_on, p.days_used, p.days_paused)
            IS DISTINCT FROM (excluded.ended_on, excluded.days_used, excluded.days_paused)
        """;

    /** The run's row is the guard: a second replica waits for it and then finds nothing to do. */
    private static final String MARK = """
        WITH run AS (
            INSERT INTO job_run (name, day, ran_at) VALUES (:job, :today, :now)
            ON CONFLICT (name, day) DO NOTHING
            RETURNING name
        ), marked AS (
            UPDATE obligation o SET overdue_since = :today
            FROM grant_case g
            WHERE EXISTS (SELECT FROM run) AND g.id = o.grant_id AND o.overdue_since IS NULL
              AND o.fulfilled_on IS NULL AND NOT o.period AND o.due_on < :today
            RETURNING o.grant_id, o.call_id, o.kind, o.ordinal, o.due_on, g.receipt_number, g.organisation
        ), told AS (
            INSERT INTO event (id, type, subject, occurred_at, organisation, request_id, data)
            SELECT uuidv7(), 'jp.telework.subsidy.grant.obligation-overdue.v1', 'grant/' || grant_id, :now,
                   organisation, CAST(:request AS text),
                   jsonb_build_object('grantId', grant_id, 'callId', call_id, 'receiptNumber', receipt_number,
                                      'organisation', organisation, 'kind', kind, 'ordinal', ordinal,
                                      'dueOn', due_on, 'overdueSince', CAST(:today AS date))
            FROM marked ORDER BY due_on, grant_id, kind, ordinal
            RETURNING 1
        ), found AS (
            SELECT count(*) AS number FROM told
        )
        SELECT found.number, append_audit(jsonb_build_object(
            'stream', 'job/' || CAST(:job AS text), 'occurredAt', CAST(:now AS timestamptz),
            'actor', CAST(:job AS text), 'client', 'subsidy-service', 'action', 'OBLIGATIONS_MARK_OVERDUE',
            'outcome', 'DONE', 'requestId', CAST(:request AS text),
            'detail', jsonb_build_object('day', CAST(:today AS date), 'newlyOverdue', found.number)))
        FROM run, found
        """;

    private static final String JOB = "overdue-obligations";

    private final EntityManager entities;

    SqlObligations(EntityManager entities) {
        this.entities = entities;
    }

    /** An obligation as the statement reads it. */
    record Kept(
            String kind,
            int ordinal,
            LocalDate dueOn,
            @Nullable LocalDate fulfilledOn,
            boolean period) {

        static Kept of(Obligation obligation) {
            return new Kept(
                    obligation.kind().name(),
                    obligation.ordinal(),
                    obligation.dueOn(),
                    obligation.fulfilledOn(),
                    obligation.kind().isPeriod());
        }
    }

    @Override
    public void keep(Grant grant, List<Obligation> obligations, List<ProcessingStep> steps) {
        entities.createNativeQuery(KEEP)
                .setParameter("grant", grant.id())
                .setParameter("call", grant.callId())
                .setParameter(
                        "obligations",
                        StoredJson.write(obligations.stream().map(Kept::of).toList()))
                .setParameter(
                        "steps",
                        StoredJson.write(steps.stream()
                                // The screening is timed with the application, adopted or not.
                                .filter(step -> step.kind() != ProcessingStep.Kind.SCREENING)
                                .filter(step -> step.endedOn() != null)
                                .toList()))
                .executeUpdate();
    }

    @Override
    public List<Row> open(Filter filter, @Nullable Place after, int rows) {
        StringBuilder sql = new StringBuilder("""
            SELECT o.grant_id, o.call_id, g.receipt_number, g.organisation, g.organisation_name, o.kind, o.ordinal,
                   o.due_on, o.overdue_since
            FROM obligation o JOIN grant_case g ON g.id = o.grant_id
            WHERE o.fulfilled_on IS NULL AND NOT o.period\
            """);
        sql.append(filter.callId() == null ? "" : " AND o.call_id = :call")
                .append(filter.dueBefore() == null ? "" : " AND o.due_on < :before")
                .append(filter.dueFrom() == null ? "" : " AND o.due_on >= :from")
                .append(
                        after == null
                                ? ""
                                : " AND (o.due_on, o.grant_id, o.kind, o.ordinal) > (:day, :grant, :kind, :ordinal)")
                .append(" ORDER BY o.due_on, o.grant_id, o.kind, o.ordinal")
                .append(LeadingFilters.limit(rows));
        Query query = columns(sql.toString());
        given(query, "call", filter.callId());
        given(query, "before", filter.dueBefore());
        given(query, "from", filter.dueFrom());
        if (after != null) {
            query.setParameter("day", after.dueOn())
                    .setParameter("grant", after.grantId())
                    .setParameter("kind", after.kind())
                    .setParameter("ordinal", after.ordinal());
        }
        List<?> found = query.getResultList();
        return found.stream().map(row -> row((Object[]) row)).toList();
    }

    /** The column types are given, so Hibernate need not ask the database for them. */
    @SuppressWarnings("unchecked")
    private NativeQuery<Object[]> columns(String sql) {
        NativeQuery<Object[]> query =
                entities.createNativeQuery(sql, Object[].class).unwrap(NativeQuery.class);
        return query.addScalar("grant_id", UUID.class)
                .addScalar("call_id", UUID.class)
                .addScalar("receipt_number", String.class)
                .addScalar("organisation", String.class)
                .addScalar("organisation_name", String.class)
                .addScalar("kind", String.class)
                .addScalar("ordinal", Integer.class)
                .addScalar("due_on", LocalDate.class)
                .addScalar("overdue_since", LocalDate.class);
    }

    private static void given(Query query, String name, @Nullable Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }

    private static Row row(Object[] row) {
        return new Row(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                new CorporateNumber((String) row[3]),
                (String) row[4],
                ObligationKind.valueOf((String) row[5]),
                (Integer) row[6],
                (LocalDate) row[7],
                (LocalDate) row[8]);
    }

    @Override
    public int markOverdue(LocalDate today, Instant now) {
        List<?> rows = entities.createNativeQuery(MARK, Object[].class)
                .setParameter("job", JOB)
                .setParameter("today", today)
                .setParameter("now", now)
                .setParameter("request", JOB + "/" + today)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> ((Number) ((Object[]) row)[0]).intValue())
                .orElse(-1);
    }
}
