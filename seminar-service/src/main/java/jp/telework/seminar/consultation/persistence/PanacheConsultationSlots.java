package jp.telework.seminar.consultation.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.persistence.Conditions;
import jp.telework.seminar.advice.domain.Period;
import jp.telework.seminar.consultation.domain.ConsultationSlot;
import jp.telework.seminar.consultation.domain.ConsultationSlots;
import jp.telework.seminar.consultation.domain.SlotStatus;
import org.jspecify.annotations.Nullable;

/** Slots in PostgreSQL. */
@ApplicationScoped
class PanacheConsultationSlots implements ConsultationSlots, PanacheRepositoryBase<ConsultationSlot, UUID> {

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
