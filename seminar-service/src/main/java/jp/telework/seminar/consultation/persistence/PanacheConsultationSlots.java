package jp.telework.seminar.consultation.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.persistence.Conditions;
import jp.telework.platform.persistence.NativeRows;
import jp.telework.platform.retention.RetentionHolds;
import jp.telework.seminar.advice.domain.AdviceMethod;
import jp.telework.seminar.advice.domain.Period;
import jp.telework.seminar.consultation.domain.ConsultationSlot;
import jp.telework.seminar.consultation.domain.ConsultationSlots;
import jp.telework.seminar.consultation.domain.SlotStatus;
import org.jspecify.annotations.Nullable;

/** Slots in PostgreSQL. */
@ApplicationScoped
class PanacheConsultationSlots implements ConsultationSlots, PanacheRepositoryBase<ConsultationSlot, UUID> {

    private static final Instant BEGINNING = Instant.EPOCH;
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private static final String DAYS = """
            SELECT CAST(CAST(s.starts_at AT TIME ZONE 'Asia/Tokyo' AS date) AS text), s.seminar_id, m.event_name,
                   coalesce(min(s.starts_at) FILTER (WHERE s.status <> 'CANCELLED'), min(s.starts_at)),
                   coalesce(max(s.ends_at) FILTER (WHERE s.status <> 'CANCELLED'), max(s.ends_at)),
                   count(*), count(*) FILTER (WHERE s.status = 'OPEN'), count(*) FILTER (WHERE s.status = 'CANCELLED'),
                   string_agg(DISTINCT CASE s.plan ->> 'method' WHEN 'ON_SITE' THEN s.plan ->> 'place'
                                                                WHEN 'ONLINE' THEN 'オンライン' ELSE '電話' END, '、'),
                   max(s.updated_at)
            FROM consultation_slot s LEFT JOIN seminar m ON m.id = s.seminar_id
            WHERE s.starts_at >= :from AND s.starts_at < :before
              AND (s.seminar_id IS NULL OR m.published_at IS NOT NULL)
              AND (CAST(:prefecture AS text) IS NULL OR m.prefecture = :prefecture)
            GROUP BY 1, 2, 3
            HAVING count(*) > count(*) FILTER (WHERE s.status = 'CANCELLED') OR max(s.ends_at) > :callOffsAfter
            ORDER BY 4 DESC, 2 LIMIT :rows
            """;

    /** The version of the change that is just being written is one more than the one that was read. */
    private static final String GIVEN_BACK = """
            WITH next AS (UPDATE consultation_slot SET reminded_at = NULL WHERE id = :slot)
            INSERT INTO consultation_former_booking (slot_id, organisation, sequence, ended_at)
            VALUES (:slot, :organisation, :sequence, :now)
            ON CONFLICT (organisation, slot_id) DO UPDATE SET sequence = excluded.sequence, ended_at = excluded.ended_at
            """;

    private static final String BOOKED = """
            SELECT s.id, s.starts_at, s.ends_at, s.plan ->> 'method', s.plan ->> 'place', s.manager_name,
                   s.status <> 'CANCELLED', s.version, s.updated_at
            FROM consultation_slot s WHERE s.organisation = :organisation
            UNION ALL
            SELECT s.id, s.starts_at, s.ends_at, s.plan ->> 'method', s.plan ->> 'place', s.manager_name,
                   false, f.sequence, f.ended_at
            FROM consultation_former_booking f JOIN consultation_slot s ON s.id = f.slot_id
            WHERE f.organisation = :organisation AND s.organisation IS DISTINCT FROM :organisation
            ORDER BY 2 DESC LIMIT :rows
            """;

    private static final String REMIND = """
            UPDATE consultation_slot SET reminded_at = :now
            WHERE id IN (
                SELECT id FROM consultation_slot
                WHERE status = 'BOOKED' AND starts_at > :from AND starts_at <= :until AND reminded_at IS NULL
                  AND erased_at IS NULL
                ORDER BY id LIMIT :rows FOR UPDATE SKIP LOCKED)
            RETURNING id
            """;

    private static final String TO_ERASE = """
            SELECT {s.*} FROM consultation_slot s
            WHERE s.booking IS NOT NULL AND s.erased_at IS NULL AND s.ends_at < :ended
              AND (s.follow_up IS NULL OR s.follow_up ->> 'kind' = 'NONE' OR s.follow_up ->> 'doneAt' IS NOT NULL)
              AND %s
            ORDER BY s.id LIMIT :rows FOR UPDATE SKIP LOCKED
            """.formatted(RetentionHolds.notHeld("consultation-slot", "s.id"));

    @Override
    public Optional<ConsultationSlot> find(Reader reader, UUID id) {
        Conditions conditions = narrowed(reader).and("id = :id", "id", id);
        return find(conditions.text(), conditions.parameters()).singleResultOptional();
    }

    @Override
    public List<ConsultationSlot> list(Reader reader, Filter filter, @Nullable UUID after, int rows) {
        Conditions conditions = narrowed(reader)
                .and("id < :after", "after", after)
                .and("status = :status", "status", filter.status())
                .and("seminarId = :seminar", "seminar", filter.seminarId());
        return find(conditions.text() + " order by id desc", conditions.parameters())
                .range(0, rows - 1)
                .list();
    }

    @Override
    public void add(ConsultationSlot slot) {
        persist(slot);
    }

    @Override
    public boolean isBookerBusy(CorporateNumber organisation, Period period) {
        return (Boolean) getEntityManager()
                .createNativeQuery("""
                        SELECT EXISTS (
                            SELECT FROM consultation_slot
                            WHERE organisation = :who AND status = 'BOOKED'
                              AND tstzrange(starts_at, ends_at) && tstzrange(:startsAt, :endsAt))
                        """)
                .setParameter("who", organisation.value())
                .setParameter("startsAt", period.startsAt())
                .setParameter("endsAt", period.endsAt())
                .getSingleResult();
    }

    @Override
    public List<Day> days(
            @Nullable String prefecture,
            @Nullable Instant from,
            @Nullable Instant before,
            Instant callOffsAfter,
            int rows) {
        List<?> found = getEntityManager()
                .createNativeQuery(DAYS, Object[].class)
                .setParameter("prefecture", prefecture)
                .setParameter("from", Objects.requireNonNullElse(from, BEGINNING))
                .setParameter("before", Objects.requireNonNullElse(before, END))
                .setParameter("callOffsAfter", callOffsAfter)
                .setParameter("rows", rows)
                .getResultList();
        return found.stream().map(row -> day((Object[]) row)).toList();
    }

    private static Day day(@Nullable Object[] row) {
        return new Day(
                LocalDate.parse((String) Objects.requireNonNull(row[0])),
                (UUID) row[1],
                (String) row[2],
                (Instant) Objects.requireNonNull(row[3]),
                (Instant) Objects.requireNonNull(row[4]),
                count(row[5]),
                count(row[6]),
                count(row[7]),
                (String) Objects.requireNonNull(row[8]),
                (Instant) Objects.requireNonNull(row[9]));
    }

    private static int count(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).intValue();
    }

    @Override
    public void givenBack(ConsultationSlot slot, CorporateNumber organisation, Instant now) {
        getEntityManager()
                .createNativeQuery(GIVEN_BACK)
                .setParameter("slot", slot.id())
                .setParameter("organisation", organisation.value())
                .setParameter("sequence", slot.version() + 1)
                .setParameter("now", now)
                .executeUpdate();
    }

    @Override
    public List<BookedTime> booked(CorporateNumber organisation, int rows) {
        List<?> found = getEntityManager()
                .createNativeQuery(BOOKED, Object[].class)
                .setParameter("organisation", organisation.value())
                .setParameter("rows", rows)
                .getResultList();
        return found.stream().map(row -> booked((Object[]) row)).toList();
    }

    private static BookedTime booked(Object[] row) {
        return new BookedTime(
                (UUID) row[0],
                new Period((Instant) row[1], (Instant) row[2]),
                AdviceMethod.valueOf((String) row[3]),
                (String) row[4],
                (String) row[5],
                (Boolean) row[6],
                count(row[7]),
                (Instant) row[8]);
    }

    @Override
    public List<ConsultationSlot> ofAdviser(String subject, int rows) {
        return find("managerSubject = ?1 order by id desc", subject)
                .range(0, rows - 1)
                .list();
    }

    @Override
    public List<ConsultationSlot> remind(Instant from, Instant until, Instant now, int rows) {
        List<UUID> marked = NativeRows.of(
                getEntityManager(), UUID.class, REMIND, Map.of("from", from, "until", until, "now", now, "rows", rows));
        return marked.isEmpty() ? List.of() : list("id in ?1 order by id", marked);
    }

    @Override
    public List<ConsultationSlot> toErase(Instant endedBefore, int rows) {
        return NativeRows.entities(
                getEntityManager(), ConsultationSlot.class, "s", TO_ERASE, Map.of("ended", endedBefore, "rows", rows));
    }

    @Override
    public boolean exists(UUID id) {
        return count("id", id) > 0;
    }

    @Override
    public long dueToErase(Instant endedBefore, int most) {
        return NativeRows.count(getEntityManager(), "s", TO_ERASE, Map.of("ended", endedBefore, "rows", most));
    }

    /** The one place that keeps bookings apart. */
    private static Conditions narrowed(Reader reader) {
        Conditions conditions = new Conditions();
        if (reader.all()) {
            return conditions;
        }
        String own = (reader.organisation() == null ? "" : " or organisation = :booker")
                + (reader.subject() == null ? "" : " or managerSubject = :adviser");
        conditions.and("(status = :open" + own + ")", "open", SlotStatus.OPEN);
        if (reader.organisation() != null) {
            conditions.with("booker", reader.organisation());
        }
        if (reader.subject() != null) {
            conditions.with("adviser", reader.subject());
        }
        return conditions;
    }
}
