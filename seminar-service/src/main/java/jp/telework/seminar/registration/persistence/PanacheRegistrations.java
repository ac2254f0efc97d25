package jp.telework.seminar.registration.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.persistence.Conditions;
import jp.telework.platform.persistence.NativeRows;
import jp.telework.platform.retention.RetentionHolds;
import jp.telework.seminar.registration.domain.Registration;
import jp.telework.seminar.registration.domain.RegistrationStatus;
import jp.telework.seminar.registration.domain.Registrations;
import org.jspecify.annotations.Nullable;

/** Registrations. What the clock does takes rows with SKIP LOCKED, so that replicas share the work. */
@ApplicationScoped
class PanacheRegistrations implements Registrations, PanacheRepositoryBase<Registration, UUID> {

    private static final List<RegistrationStatus> ACTIVE = List.of(
            RegistrationStatus.UNCONFIRMED,
            RegistrationStatus.CONFIRMED,
            RegistrationStatus.WAITING,
            RegistrationStatus.OFFERED);

    private static final List<RegistrationStatus> CONFIRMED =
            List.of(RegistrationStatus.CONFIRMED, RegistrationStatus.WAITING, RegistrationStatus.OFFERED);

    /** A participant checked in, or the seminar has online participants, who do not check in. */
    private static final String CAME = """
            (s.webinar_status <> 'ON_SITE' OR EXISTS (
                SELECT FROM attendance a WHERE a.registration_id = r.id AND a.status = 'PRESENT'))""";

    private static final String LAPSED = """
            SELECT {r.*} FROM registration r WHERE r.status = 'UNCONFIRMED' AND r.confirm_by <= :now
            ORDER BY r.confirm_by LIMIT :rows FOR UPDATE SKIP LOCKED
            """;

    private static final String TO_REMIND = """
            SELECT {r.*} FROM registration r
            WHERE r.seminar_id = :seminar AND r.status = 'CONFIRMED' AND r.reminded_at IS NULL AND r.erased_at IS NULL
            ORDER BY r.id LIMIT :rows FOR UPDATE SKIP LOCKED
            """;

    private static final String TO_SURVEY = """
            SELECT {r.*} FROM registration r JOIN seminar s ON s.id = r.seminar_id
            WHERE r.seminar_id = :seminar AND r.status = 'CONFIRMED' AND r.survey_sent_at IS NULL
              AND r.erased_at IS NULL AND %s
            ORDER BY r.id LIMIT :rows FOR UPDATE OF r SKIP LOCKED
            """.formatted(CAME);

    private static final String SEMINARS_TO_REMIND = """
            SELECT s.id FROM seminar s
            WHERE s.status = 'PUBLISHED' AND s.starts_at > :from AND s.starts_at <= :until AND EXISTS (
                SELECT FROM registration r
                WHERE r.seminar_id = s.id AND r.status = 'CONFIRMED' AND r.reminded_at IS NULL AND r.erased_at IS NULL)
            """;

    private static final String SEMINARS_TO_SURVEY = """
            SELECT s.id FROM seminar s
            WHERE s.status = 'HELD' AND s.ends_at > :from AND s.ends_at <= :until AND EXISTS (
                SELECT FROM registration r
                WHERE r.seminar_id = s.id AND r.status = 'CONFIRMED' AND r.survey_sent_at IS NULL
                  AND r.erased_at IS NULL AND %s)
            """.formatted(CAME);

    private static final String TO_ERASE = """
            SELECT {r.*} FROM registration r JOIN seminar s ON s.id = r.seminar_id
            WHERE r.erased_at IS NULL AND (s.ends_at < :ended OR r.ended_at < :settled) AND %s AND %s
            ORDER BY r.id LIMIT :rows FOR UPDATE OF r SKIP LOCKED
            """.formatted(
                    RetentionHolds.notHeld("registration", "r.id"), RetentionHolds.notHeld("seminar", "r.seminar_id"));

    private final EntityManager entities;

    PanacheRegistrations(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Registration registration) {
        persist(registration);
    }

    @Override
    public Optional<Registration> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public void touch(UUID id) {
        entities.createNativeQuery("UPDATE registration SET version = version WHERE id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public List<Registration> confirmed(
            UUID seminarId, @Nullable CorporateNumber organisation, String email, int rows) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("seminar", seminarId);
        parameters.put("email", email);
        parameters.put("confirmed", CONFIRMED);
        String owner = "organisation is null";
        if (organisation != null) {
            owner = "organisation = :organisation";
            parameters.put("organisation", organisation);
        }
        return find(
                        "seminarId = :seminar and lower(email) = lower(:email) and status in :confirmed and " + owner,
                        Sort.ascending("id"),
                        parameters)
                .page(0, rows)
                .list();
    }

    @Override
    public List<Registration> active(UUID seminarId) {
        return list("seminarId = ?1 and status in ?2", Sort.ascending("id"), seminarId, ACTIVE);
    }

    @Override
    public List<Registration> list(Filter filter, @Nullable UUID before, int rows) {
        Conditions conditions = new Conditions()
                .and("seminarId = :seminar", "seminar", filter.seminarId())
                .and("status = :status", "status", filter.status())
                .and("organisation = :organisation", "organisation", filter.organisation())
                .and("id < :before", "before", before);
        return find(conditions.text(), Sort.descending("id"), conditions.parameters())
                .page(0, rows)
                .list();
    }

    @Override
    public List<UUID> seminarsWithDueOffers(Instant now, int rows) {
        return ids(
                "SELECT DISTINCT seminar_id FROM registration WHERE status = 'OFFERED' AND offer_expires_at <= :now"
                        + " LIMIT :rows",
                Map.of("now", now, "rows", rows));
    }

    @Override
    public List<Registration> dueOffers(UUID seminarId, Instant now) {
        return list(
                "seminarId = ?1 and status = ?2 and offerExpiresAt <= ?3",
                Sort.ascending("place"),
                seminarId,
                RegistrationStatus.OFFERED,
                now);
    }

    @Override
    public List<Registration> lapsed(Instant now, int rows) {
        return locked(LAPSED, Map.of("now", now, "rows", rows));
    }

    @Override
    public List<UUID> seminarsToRemind(Instant from, Instant until) {
        return ids(SEMINARS_TO_REMIND, Map.of("from", from, "until", until));
    }

    @Override
    public List<Registration> toRemind(UUID seminarId, int rows) {
        return locked(TO_REMIND, Map.of("seminar", seminarId, "rows", rows));
    }

    @Override
    public List<UUID> seminarsToSurvey(Instant from, Instant until) {
        return ids(SEMINARS_TO_SURVEY, Map.of("from", from, "until", until));
    }

    @Override
    public List<Registration> toSurvey(UUID seminarId, int rows) {
        return locked(TO_SURVEY, Map.of("seminar", seminarId, "rows", rows));
    }

    @Override
    public List<Registration> toErase(Instant endedBefore, Instant settledBefore, int rows) {
        return locked(TO_ERASE, Map.of("ended", endedBefore, "settled", settledBefore, "rows", rows));
    }

    @Override
    public long dueToErase(Instant endedBefore, Instant settledBefore, int most) {
        return NativeRows.count(
                entities, "r", TO_ERASE, Map.of("ended", endedBefore, "settled", settledBefore, "rows", most));
    }

    private List<Registration> locked(String sql, Map<String, Object> parameters) {
        return NativeRows.entities(entities, Registration.class, "r", sql, parameters);
    }

    private List<UUID> ids(String sql, Map<String, Object> parameters) {
        return NativeRows.of(entities, UUID.class, sql, parameters);
    }
}
