package jp.telework.seminar.seminar.usecase;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import jp.telework.seminar.seminar.domain.CancellationReason;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.SeminarPlan;
import org.jspecify.annotations.Nullable;

/** Holds where no feature takes registrations: nobody is there to be told. */
@DefaultBean
@ApplicationScoped
class NobodyRegistered implements Registrants {

    @Override
    public Map<UUID, Seats> seats(Collection<UUID> seminars) {
        return Map.of();
    }

    @Override
    public int rescheduled(Seminar seminar, SeminarPlan before, String reason, String reasonEn) {
        return 0;
    }

    @Override
    public int cancelled(Seminar seminar, CancellationReason reason) {
        return 0;
    }

    @Override
    public void resized(Seminar seminar, @Nullable Integer before) {
        // Nobody holds or awaits a seat.
    }
}
