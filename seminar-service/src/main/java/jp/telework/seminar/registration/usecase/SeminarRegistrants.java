package jp.telework.seminar.registration.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.mail.outbox.usecase.Outbox;
import jp.telework.seminar.mail.domain.MailKind;
import jp.telework.seminar.registration.domain.EndedBy;
import jp.telework.seminar.registration.domain.Registration;
import jp.telework.seminar.registration.domain.RegistrationError;
import jp.telework.seminar.registration.domain.RegistrationStatus;
import jp.telework.seminar.registration.domain.Registrations;
import jp.telework.seminar.seminar.domain.CancellationReason;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.SeminarPlan;
import jp.telework.seminar.seminar.usecase.Registrants;
import org.jspecify.annotations.Nullable;

/** What a seminar's commands mean for those who registered. The commands journal it under their own names. */
@ApplicationScoped
class SeminarRegistrants implements Registrants {

    private final Registrations registrations;
    private final jp.telework.seminar.registration.domain.Seats seats;
    private final RegistrationDesk desk;
    private final RegistrationMails mails;

    SeminarRegistrants(
            Registrations registrations,
            jp.telework.seminar.registration.domain.Seats seats,
            RegistrationDesk desk,
            RegistrationMails mails) {
        this.registrations = registrations;
        this.seats = seats;
        this.desk = desk;
        this.mails = mails;
    }

    @Override
    public Map<UUID, Registrants.Seats> seats(Collection<UUID> seminars) {
        Map<UUID, Registrants.Seats> known = new HashMap<>();
        seats.count(seminars)
                .forEach((id, count) -> known.put(id, new Registrants.Seats(count.taken(), count.waiting())));
        return known;
    }

    @Override
    public int rescheduled(Seminar seminar, SeminarPlan before, String reason, @Nullable String reasonEn) {
        List<Optional<Outbox.Post>> posts = new ArrayList<>();
        for (Registration registration : registrations.active(seminar.id())) {
            if (registration.status() != RegistrationStatus.UNCONFIRMED) {
                // Registrants who were reminded of the old day get a reminder of the new one.
                registration.remindAgain();
                posts.add(mails.because(MailKind.SEMINAR_CHANGED, registration, seminar, reason, reasonEn));
            }
        }
        mails.post(posts);
        return (int) posts.stream().filter(Optional::isPresent).count();
    }

    @Override
    public int cancelled(Seminar seminar, CancellationReason reason) {
        Instant now = desk.now();
        List<Registration> active = registrations.active(seminar.id());
        seats.release(
                seminar.id(),
                active.stream()
                        .filter(registration -> registration.status().holdsSeats())
                        .mapToInt(Registration::seats)
                        .sum(),
                (int) active.stream()
                        .filter(registration -> registration.status() == RegistrationStatus.WAITING)
                        .count());
        List<Optional<Outbox.Post>> posts = new ArrayList<>();
        for (Registration registration : active) {
            boolean vouchedFor = registration.status() != RegistrationStatus.UNCONFIRMED;
            if (vouchedFor) {
                posts.add(mails.because(
                        MailKind.SEMINAR_CANCELLED, registration, seminar, reason.japanese(), reason.english()));
            }
            registration.cancel(EndedBy.SEMINAR, now);
            if (!vouchedFor) {
                registration.erase(now);
            }
            desk.changed(registration, "cancelled");
        }
        mails.post(posts);
        return (int) posts.stream().filter(Optional::isPresent).count();
    }

    @Override
    public void resized(Seminar seminar, @Nullable Integer before) {
        int capacity = Objects.requireNonNullElse(seminar.plan().capacity(), 0);
        if (!seats.resize(seminar.id(), capacity)) {
            throw Refusal.of(RegistrationError.SEATS_PROMISED, capacity);
        }
        if (before != null) {
            desk.promote(seminar, desk.now());
        }
    }
}
