package jp.telework.furusato.town.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.furusato.town.domain.Duties;
import jp.telework.furusato.town.domain.Duty;
import jp.telework.platform.json.StoredJson;
import org.hibernate.query.NativeQuery;

/** Duties and reminders in PostgreSQL. */
@ApplicationScoped
class SqlDuties implements Duties {

    /** A due day that moves makes the duty one of which nobody was reminded. */
    private static final String KEEP = """
            WITH wanted AS (
                SELECT CAST(town.key AS uuid) AS town_id, kind, ordinal, "dueOn" AS due_on, "remindFrom" AS remind_from,
                       "fulfilledOn" AS fulfilled_on
                FROM jsonb_each(CAST(:duties AS jsonb)) AS town,
                     jsonb_to_recordset(town.value)
                         AS w(kind text, ordinal integer, "dueOn" date, "remindFrom" date, "fulfilledOn" date)
            ), gone AS (
                DELETE FROM town_duty d
                WHERE d.town_id IN (SELECT town_id FROM wanted)
                  AND NOT EXISTS (SELECT FROM wanted w WHERE (w.town_id, w.kind, w.ordinal)
                                                           = (d.town_id, d.kind, d.ordinal))
            )
            INSERT INTO town_duty AS d (town_id, kind, ordinal, due_on, remind_from, fulfilled_on)
            SELECT town_id, kind, ordinal, due_on, remind_from, fulfilled_on FROM wanted
            ON CONFLICT (town_id, kind, ordinal) DO UPDATE
            SET due_on = excluded.due_on, remind_from = excluded.remind_from, fulfilled_on = excluded.fulfilled_on,
                reminded_on = CASE WHEN d.due_on = excluded.due_on THEN d.reminded_on END,
                overdue_since = CASE WHEN d.due_on = excluded.due_on THEN d.overdue_since END
            WHERE (d.due_on, d.remind_from, d.fulfilled_on)
                IS DISTINCT FROM (excluded.due_on, excluded.remind_from, excluded.fulfilled_on)
            """;

    /** The run's row is the guard: whoever comes second waits for it and then has nothing to do. */
    private static final String REMIND = """
            WITH run AS (
                INSERT INTO job_run (name, day, ran_at) VALUES (:job, :today, :now)
                ON CONFLICT (name, day) DO NOTHING
                RETURNING name
            ), marked AS (
                UPDATE town_duty d
                SET reminded_on = coalesce(d.reminded_on, :today),
                    overdue_since = CASE WHEN d.due_on < :today THEN CAST(:today AS date) END
                FROM town t
                WHERE EXISTS (SELECT FROM run) AND t.id = d.town_id AND d.fulfilled_on IS NULL
                  AND d.overdue_since IS NULL AND d.remind_from <= :today
                  AND (d.reminded_on IS NULL OR d.due_on < :today)
                RETURNING d.town_id, d.kind, d.ordinal, d.due_on, d.overdue_since, t.organisation, t.receipt_number,
                          t.area_name
            ), told AS (
                INSERT INTO event (id, type, subject, occurred_at, organisation, request_id, data)
                SELECT uuidv7(),
                       CASE WHEN overdue_since IS NULL THEN 'jp.telework.furusato.town.duty-reminder.v1'
                            ELSE 'jp.telework.furusato.town.duty-overdue.v1' END,
                       'town/' || town_id, :now, organisation, CAST(:request AS text),
                       jsonb_strip_nulls(jsonb_build_object('townId', town_id, 'receiptNumber', receipt_number, 'areaName', area_name,
                                          'organisation', organisation, 'kind', kind, 'ordinal', ordinal,
                                          'dueOn', due_on, 'overdueSince', overdue_since))
                FROM marked ORDER BY due_on, town_id, kind, ordinal
                RETURNING 1
            ), found AS (
                SELECT count(*) AS number FROM told
            )
            SELECT found.number, append_audit(jsonb_build_object(
                'stream', 'job/' || CAST(:job AS text), 'occurredAt', CAST(:now AS timestamptz),
                'actor', CAST(:job AS text), 'client', 'furusato-service', 'action', 'TOWN_REMIND',
                'outcome', 'DONE', 'requestId', CAST(:request AS text),
                'detail', jsonb_build_object('day', CAST(:today AS date), 'reminders', found.number)))
            FROM run, found
            """;

    private static final String JOB = "town-reminders";

    private final EntityManager entities;

    SqlDuties(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void keep(Map<UUID, List<Duty>> duties) {
        entities.createNativeQuery(KEEP)
                .setParameter("duties", StoredJson.write(duties))
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Row> of(UUID townId) {
        NativeQuery<Object[]> query =
                entities.createNativeQuery("""
                        SELECT kind, ordinal, due_on, fulfilled_on, reminded_on, overdue_since
                        FROM town_duty WHERE town_id = :town ORDER BY due_on, kind, ordinal
                        """, Object[].class).unwrap(NativeQuery.class);
        return query
                .addScalar("kind", String.class)
                .addScalar("ordinal", Integer.class)
                .addScalar("due_on", LocalDate.class)
                .addScalar("fulfilled_on", LocalDate.class)
                .addScalar("reminded_on", LocalDate.class)
                .addScalar("overdue_since", LocalDate.class)
                .setParameter("town", townId)
                .getResultList()
                .stream()
                .map(SqlDuties::row)
                .toList();
    }

    private static Row row(Object[] row) {
        return new Row(
                Duty.Kind.valueOf((String) row[0]),
                (Integer) row[1],
                (LocalDate) row[2],
                (LocalDate) row[3],
                (LocalDate) row[4],
                (LocalDate) row[5]);
    }

    @Override
    public int remind(LocalDate today, Instant now) {
        List<?> rows = entities.createNativeQuery(REMIND, Object[].class)
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
