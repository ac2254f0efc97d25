package jp.telework.mail.outbox.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.text.Language;
import jp.telework.mail.outbox.domain.KindOfMail;
import jp.telework.mail.outbox.domain.LeasedMail;
import jp.telework.mail.outbox.domain.Letter;
import jp.telework.mail.outbox.domain.Mail;
import jp.telework.mail.outbox.domain.MailStatus;
import jp.telework.mail.outbox.domain.Mails;
import jp.telework.platform.persistence.Conditions;
import jp.telework.platform.persistence.NativeRows;
import org.jspecify.annotations.Nullable;

/**
 * The outbox; what senders do to it are single statements that several replicas may run at once.
 *
 * @param <M> the service's entity
 */
public abstract class PanacheMails<M extends Mail> implements Mails, PanacheRepositoryBase<M, UUID> {

    private static final String ADD = """
            INSERT INTO mail (id, version, kind, language, about_kind, about_id, recipient, subject, body, status,
                              attempts, due_at, created_at)
            SELECT id, 0, kind, language, "aboutKind", "aboutId", recipient, subject, body, 'WAITING', 0, :now, :now
            FROM jsonb_to_recordset(CAST(:letters AS jsonb)) AS letter(
                id uuid, kind text, language text, "aboutKind" text, "aboutId" uuid, recipient text, subject text,
                body text)
            """;

    /** SKIP LOCKED: what another sender is just taking is left to it. */
    private static final String LEASE = """
            UPDATE mail SET attempts = attempts + 1, due_at = :until, version = version + 1
            WHERE id IN (
                SELECT id FROM mail WHERE status = 'WAITING' AND due_at <= :now
                ORDER BY due_at, id LIMIT :rows FOR UPDATE SKIP LOCKED)
            RETURNING id, language, recipient, subject, body, attempts
            """;

    /** The attempt fences: a sender whose lease ended must not speak for the one that has the mail now. */
    private static final String SENT = """
            UPDATE mail SET status = 'SENT', settled_at = :now, failure = NULL, version = version + 1
            WHERE id = :id AND status = 'WAITING' AND attempts = :attempt
            """;

    private static final String FAILED = """
            UPDATE mail
            SET status = CASE WHEN CAST(:next AS timestamptz) IS NULL THEN 'GIVEN_UP' ELSE 'WAITING' END,
                due_at = coalesce(CAST(:next AS timestamptz), due_at),
                settled_at = CASE WHEN CAST(:next AS timestamptz) IS NULL THEN CAST(:now AS timestamptz) END,
                failure = :failure, version = version + 1
            WHERE id = :id AND status = 'WAITING' AND attempts = :attempt
            """;

    private static final String ERASE = """
            UPDATE mail SET recipient = NULL, body = NULL, erased_at = :now, version = version + 1
            WHERE id IN (
                SELECT id FROM mail WHERE erased_at IS NULL AND status <> 'WAITING' AND settled_at < :before
                ORDER BY id LIMIT :rows FOR UPDATE SKIP LOCKED)
            """;

    private static final String TO_ERASE =
            "SELECT 1 FROM mail WHERE erased_at IS NULL AND status <> 'WAITING' AND settled_at < :before LIMIT :rows";

    /** Case and plus tags do not tell mailboxes apart (mailbox_of). */
    private static final String TURN = """
            SELECT CAST(
                pg_advisory_xact_lock(hashtextextended('mails to ' || mailbox_of(CAST(:recipient AS text)), 20)) AS text)
            """;

    private static final String SENT_TO = """
            SELECT count(*) FROM mail
            WHERE recipient IS NOT NULL AND mailbox_of(recipient) = mailbox_of(CAST(:recipient AS text))
              AND kind IN (:kinds) AND created_at > :since
            """;

    private final EntityManager entities;
    private final ObjectMapper json;

    protected PanacheMails(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    @Override
    public void add(List<Letter> letters, Instant now) {
        if (!letters.isEmpty()) {
            insert(letters, now);
        }
    }

    @Override
    public void addNone(Instant now) {
        insert(List.of(), now);
    }

    private void insert(List<Letter> letters, Instant now) {
        entities.createNativeQuery(ADD)
                .setParameter("letters", text(letters))
                .setParameter("now", now)
                .executeUpdate();
    }

    @Override
    public Optional<M> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<M> list(Filter filter, @Nullable UUID before, int rows) {
        Conditions conditions = new Conditions()
                .and("status = :status", "status", filter.status())
                .and("kind = :kind", "kind", filter.kind())
                .and("aboutId = :about", "about", filter.aboutId())
                .and("id < :before", "before", before);
        return find(conditions.text(), Sort.descending("id"), conditions.parameters())
                .page(0, rows)
                .list();
    }

    @Override
    public List<LeasedMail> lease(Instant now, Instant leasedUntil, int rows) {
        List<?> leased = entities.createNativeQuery(LEASE, Object[].class)
                .setParameter("until", leasedUntil)
                .setParameter("now", now)
                .setParameter("rows", rows)
                .getResultList();
        return leased.stream().map(row -> leased((Object[]) row)).toList();
    }

    private static LeasedMail leased(Object[] row) {
        return new LeasedMail(
                (UUID) row[0],
                Language.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                ((Number) row[5]).intValue());
    }

    @Override
    public void sent(LeasedMail mail, Instant now) {
        entities.createNativeQuery(SENT)
                .setParameter("id", mail.id())
                .setParameter("attempt", mail.attempt())
                .setParameter("now", now)
                .executeUpdate();
    }

    @Override
    public void failed(LeasedMail mail, String failure, @Nullable Instant next, Instant now) {
        entities.createNativeQuery(FAILED)
                .setParameter("id", mail.id())
                .setParameter("attempt", mail.attempt())
                .setParameter("failure", failure)
                .setParameter("next", next == null ? null : next.toString())
                .setParameter("now", now.toString())
                .executeUpdate();
    }

    @Override
    public int erase(Instant settledBefore, Instant now, int rows) {
        return entities.createNativeQuery(ERASE)
                .setParameter("before", settledBefore)
                .setParameter("now", now)
                .setParameter("rows", rows)
                .executeUpdate();
    }

    @Override
    public long dueToErase(Instant settledBefore, int most) {
        return NativeRows.count(entities, "m", TO_ERASE, Map.of("before", settledBefore, "rows", most));
    }

    @Override
    public long sentToInTurn(String recipient, List<? extends KindOfMail> kinds, Instant since) {
        NativeRows.of(entities, String.class, TURN, Map.of("recipient", recipient));
        return NativeRows.of(
                        entities,
                        Long.class,
                        SENT_TO,
                        Map.of(
                                "recipient",
                                recipient,
                                "kinds",
                                kinds.stream().map(KindOfMail::name).toList(),
                                "since",
                                since))
                .get(0);
    }

    @Override
    public long count(MailStatus status) {
        return count("status", status);
    }

    private String text(List<Letter> letters) {
        try {
            return json.writeValueAsString(letters);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("letters are plain text", impossible);
        }
    }
}
