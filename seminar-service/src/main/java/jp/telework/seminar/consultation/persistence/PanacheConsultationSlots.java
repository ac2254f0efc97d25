package jp.telework.seminar.consultation.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.seminar.advice.domain.Period;
import jp.telework.seminar.consultation.domain.ConsultationSlot;
import jp.telework.seminar.consultation.domain.ConsultationSlots;
import jp.telework.seminar.consultation.domain.SlotStatus;
import org.jspecify.annotations.Nullable;

/** Slots in PostgreSQL. */
@ApplicationScoped
class PanacheConsultationSlots implements ConsultationSlots, PanacheRepositoryBase<ConsultationSlot, UUID> {

    private static final String OVERLAPS = " AND tstzrange(starts_at, ends_at) && tstzrange(:startsAt, :endsAt))";

    @Override
    public Optional<ConsultationSlot> find(Reader reader, UUID id) {
        Parameters parameters = Parameters.with("id", id);
        return find("id = :id" + narrowed(reader, parameters), parameters).singleResultOptional();
    }

    @Override
    public List<ConsultationSlot> list(Reader reader, Filter filter, @Nullable UUID after, int rows) {
        Parameters parameters = new Parameters();
        StringBuilder where = new StringBuilder("1 = 1").append(narrowed(reader, parameters));
        if (after != null) {
            where.append(" and id < :after");
            parameters.and("after", after);
        }
        if (filter.status() != null) {
            where.append(" and status = :status");
            parameters.and("status", filter.status());
        }
        if (filter.seminarId() != null) {
            where.append(" and seminarId = :seminar");
            parameters.and("seminar", filter.seminarId());
        }
        return find(where + " order by id desc", parameters).range(0, rows - 1).list();
    }

    @Override
    public void add(ConsultationSlot slot) {
        persist(slot);
    }

    @Override
    public boolean isAdviserBusy(UUID managerId, Period period) {
        return exists(
                "SELECT EXISTS (SELECT FROM consultation_slot WHERE manager_id = :who AND status <> 'CANCELLED'",
                managerId,
                period);
    }

    @Override
    public boolean isBookerBusy(CorporateNumber organisation, Period period) {
        return exists(
                "SELECT EXISTS (SELECT FROM consultation_slot WHERE organisation = :who AND status = 'BOOKED'",
                organisation.value(),
                period);
    }

    private boolean exists(String begin, Object who, Period period) {
        return (Boolean) getEntityManager()
                .createNativeQuery(begin + OVERLAPS)
                .setParameter("who", who)
                .setParameter("startsAt", period.startsAt())
                .setParameter("endsAt", period.endsAt())
                .getSingleResult();
    }

    /** The one place that keeps bookings apart. */
    private static String narrowed(Reader reader, Parameters parameters) {
        if (reader.all()) {
            return "";
        }
        parameters.and("open", SlotStatus.OPEN);
        StringBuilder narrowed = new StringBuilder(" and (status = :open");
        if (reader.organisation() != null) {
            narrowed.append(" or organisation = :booker");
            parameters.and("booker", reader.organisation());
        }
        if (reader.subject() != null) {
            narrowed.append(" or managerSubject = :adviser");
            parameters.and("adviser", reader.subject());
        }
        return narrowed.append(")").toString();
    }
}
