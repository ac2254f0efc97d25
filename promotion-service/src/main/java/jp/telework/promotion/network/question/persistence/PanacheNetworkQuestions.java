package jp.telework.promotion.network.question.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.persistence.Conditions;
import jp.telework.platform.persistence.NativeRows;
import jp.telework.platform.retention.RetentionHolds;
import jp.telework.promotion.network.question.domain.NetworkQuestion;
import jp.telework.promotion.network.question.domain.NetworkQuestions;
import jp.telework.promotion.network.question.domain.QuestionStatus;
import org.jspecify.annotations.Nullable;

/** Questions in PostgreSQL. */
@ApplicationScoped
class PanacheNetworkQuestions implements NetworkQuestions, PanacheRepositoryBase<NetworkQuestion, UUID> {

    private static final String HELD = "status <> " + QuestionStatus.class.getName() + ".WAITING";
    private static final String HOLD = """
            SELECT {q.*} FROM network_question q WHERE q.id = :id AND q.status = 'WAITING' FOR UPDATE SKIP LOCKED
            """;
    private static final String OVERDUE = """
            SELECT {q.*} FROM network_question q WHERE q.status = 'ASSIGNED' AND q.due_on < :today
            ORDER BY q.due_on LIMIT :rows FOR UPDATE SKIP LOCKED
            """;
    private static final String TO_REMIND = """
            SELECT {q.*} FROM network_question q
            WHERE q.status = 'ASSIGNED' AND q.due_on <= :until AND q.reminded_on IS NULL
            ORDER BY q.due_on LIMIT :rows FOR UPDATE SKIP LOCKED
            """;
    private static final String TO_ERASE = """
            SELECT {q.*} FROM network_question q WHERE q.erased_at IS NULL AND q.updated_at < :before AND %s
            ORDER BY q.updated_at LIMIT :rows FOR UPDATE SKIP LOCKED
            """.formatted(RetentionHolds.notHeld("network-question", "q.id"));

    @Override
    public void add(NetworkQuestion question) {
        persist(question);
    }

    @Override
    public Optional<NetworkQuestion> find(@Nullable CorporateNumber reader, UUID id) {
        Conditions one = new Conditions()
                .and("id = :id", "id", id)
                .and("(organisation = :reader or answerer = :reader and " + HELD + ")", "reader", reader);
        return find(one.text(), one.parameters()).singleResultOptional();
    }

    @Override
    public List<NetworkQuestion> list(Filter filter, @Nullable UUID before, int rows) {
        Conditions wanted = new Conditions()
                .and("organisation = :asker", "asker", filter.asker())
                .and("answerer = :member and " + HELD, "member", filter.member())
                .and("status = :status", "status", filter.status())
                .and("topic = :topic", "topic", filter.topic())
                .and("id < :before", "before", before);
        return find(wanted.text() + " order by id desc", wanted.parameters())
                .range(0, rows - 1)
                .list();
    }

    @Override
    public void takeTurn() {
        NativeRows.takeTurn(getEntityManager(), "network-routing");
    }

    @Override
    public Map<UUID, Integer> loads() {
        return getEntityManager()
                .createQuery(
                        "select q.memberId, count(*) from NetworkQuestion q where q.status = :assigned group by q.memberId",
                        Object[].class)
                .setParameter("assigned", QuestionStatus.ASSIGNED)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue()));
    }

    @Override
    public Optional<NetworkQuestion> holdWaiting(UUID id) {
        return entities(HOLD, Map.of("id", id)).stream().findFirst();
    }

    @Override
    public List<UUID> waiting(@Nullable UUID after, int rows) {
        var query = getEntityManager()
                .createQuery(
                        "select q.id from NetworkQuestion q where q.status = :waiting"
                                + (after == null ? "" : " and q.id > :after") + " order by q.id",
                        UUID.class)
                .setParameter("waiting", QuestionStatus.WAITING)
                .setMaxResults(rows);
        return (after == null ? query : query.setParameter("after", after)).getResultList();
    }

    @Override
    public List<NetworkQuestion> overdue(LocalDate today, int rows) {
        return entities(OVERDUE, Map.of("today", today, "rows", rows));
    }

    @Override
    public List<NetworkQuestion> toRemind(LocalDate dueUntil, int rows) {
        return entities(TO_REMIND, Map.of("until", dueUntil, "rows", rows));
    }

    @Override
    public boolean exists(UUID id) {
        return count("id = ?1", id) > 0;
    }

    @Override
    public List<NetworkQuestion> toErase(Instant before, int rows) {
        return entities(TO_ERASE, Map.of("before", before, "rows", rows));
    }

    @Override
    public long dueToErase(Instant before, int most) {
        return NativeRows.count(getEntityManager(), "q", TO_ERASE, Map.of("before", before, "rows", most));
    }

    private List<NetworkQuestion> entities(String sql, Map<String, ?> parameters) {
        return NativeRows.entities(getEntityManager(), NetworkQuestion.class, "q", sql, parameters);
    }
}
