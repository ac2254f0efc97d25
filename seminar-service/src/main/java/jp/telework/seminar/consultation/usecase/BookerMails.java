package jp.telework.seminar.consultation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.telework.kernel.text.Language;
import jp.telework.mail.outbox.usecase.Addressee;
import jp.telework.mail.outbox.usecase.Outbox;
import jp.telework.seminar.consultation.domain.Booking;
import jp.telework.seminar.consultation.domain.ConsultationSlot;
import jp.telework.seminar.mail.domain.MailKind;

/** Mails to a booker, in the booking's language; a slot without a booking has none. */
@ApplicationScoped
class BookerMails {

    private final Outbox outbox;

    BookerMails(Outbox outbox) {
        this.outbox = outbox;
    }

    /** 予約, its cancellation or the reminder; before the booking goes. */
    void post(MailKind kind, ConsultationSlot slot) {
        post(List.of(write(kind, slot, Map.of())));
    }

    void post(List<Optional<Outbox.Post>> posts) {
        outbox.post(posts.stream().flatMap(Optional::stream).toList());
    }

    Optional<Outbox.Post> reminder(ConsultationSlot slot) {
        return write(MailKind.CONSULTATION_REMINDER, slot, Map.of());
    }

    /** 枠の中止. */
    void calledOff(ConsultationSlot slot, String reason) {
        post(List.of(write(MailKind.CONSULTATION_CALLED_OFF, slot, Map.of("reason", reason))));
    }

    private static Optional<Outbox.Post> write(MailKind kind, ConsultationSlot slot, Map<String, Object> own) {
        return slot.booking()
                .filter(booking -> booking.contactPointEmailAddress() != null)
                .map(booking -> {
                    Map<String, Object> known = new HashMap<>(Map.of(
                            "name", Objects.requireNonNull(booking.contactPointName()),
                            "startsAt", slot.plan().period().startsAt(),
                            "endsAt", slot.plan().period().endsAt(),
                            "place", slot.plan().place(),
                            "adviser", slot.managerName()));
                    known.putAll(own);
                    known.keySet().retainAll(kind.needed());
                    return new Outbox.Post(kind, addressee(booking), ConsultationDesk.caseOf(slot.id()), known);
                });
    }

    private static Addressee addressee(Booking booking) {
        return new Addressee(
                Objects.requireNonNull(booking.contactPointEmailAddress()),
                Objects.requireNonNullElse(booking.language(), Language.JA));
    }
}
