package jp.telework.subsidy.grant.duty.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.telework.subsidy.grant.duty.domain.Reminders;

/** Reminders in PostgreSQL. */
@ApplicationScoped
class SqlReminders implements Reminders {

    /**
     * The run's row is the guard: the second run of a day waits for it and then has nothing to do. A duty is told for the least
     * number of days that covers what is left, so that a run that was missed makes no second mail.
     */
    private static final String REMIND = """
        WITH run AS (
            INSERT INTO job_run (name, day, ran_at) VALUES (:job, :today, :now)
            ON CONFLICT (name, day) DO NOTHING
            RETURNING name
        ), near AS (
            SELECT o.grant_id, o.call_id, o.kind, o.ordinal, o.due_on, g.receipt_number, g.organisation,
                   (SELECT min(t.days) FROM unnest(CAST(:days AS integer[])) AS t(days)
                    WHERE t.days >= o.due_on - CAST(:today AS date)) AS days_before
            FROM obligation o JOIN grant_case g ON g.id = o.grant_id
            WHERE EXISTS (SELECT FROM run) AND o.fulfilled_on IS NULL AND NOT o.period AND g.announced_at IS NOT NULL
              AND o.due_on >= CAST(:today AS date) AND o.due_on <= CAST(:until AS date)
        ), reminded AS (
            INSERT INTO obligation_reminder (grant_id, kind, ordinal, due_on, days_before, reminded_on)
            SELECT grant_id, kind, ordinal, due_on, days_before, CAST(:today AS date) FROM near
            ON CONFLICT DO NOTHING
            RETURNING grant_id, kind, ordinal
        ), told AS (
            INSERT INTO event (id, type, subject, occurred_at, organisation, request_id, data)
            SELECT uuidv7(), 'jp.telework.subsidy.grant.obligation-reminder.v1', 'grant/' || grant_id, :now,
                   organisation, CAST(:request AS text),
                   jsonb_build_object('grantId', grant_id, 'callId', call_id, 'receiptNumber', receipt_number,
                                      'organisation', organisation, 'kind', kind, 'ordinal', ordinal,
                                      'dueOn', due_on, 'daysBefore', days_before)
            FROM near JOIN reminded USING (grant_id, kind, ordinal) ORDER BY due_on, grant_id, kind, ordinal
            RETURNING 1
        ), found AS (
            SELECT count(*) AS number FROM told
        )
        SELECT found.number, append_audit(jsonb_build_object(
            'stream', 'job/' || CAST(:job AS text), 'occurredAt', CAST(:now AS timestamptz),
            'actor', CAST(:job AS text), 'client', 'subsidy-service', 'action', 'OBLIGATIONS_REMIND',
            'outcome', 'DONE', 'requestId', CAST(:request AS text),
            'detail', jsonb_build_object('day', CAST(:today AS date), 'reminders', found.number)))
        FROM run, found
        """;

    private static final String JOB = "obligation-reminders";

    private final EntityManager entities;

    SqlReminders(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public int remind(LocalDate today, List<Integer> daysBefore, Instant now) {
        int longest = daysBefore.stream().mapToInt(Integer::intValue).max().orElse(0);
        List<?> rows = entities.createNativeQuery(REMIND, Object[].class)
                .setParameter("job", JOB)
                .setParameter("today", today)
                .setParameter("until", today.plusDays(longest))
                .setParameter(
                        "days", daysBefore.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .setParameter("now", now)
                .setParameter("request", JOB + "/" + today)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> ((Number) ((Object[]) row)[0]).intValue())
                .orElse(-1);
    }
}
