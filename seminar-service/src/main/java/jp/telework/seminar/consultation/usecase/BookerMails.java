package jp.telework.seminar.consultation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import jp.telework.kernel.text.Language;
import jp.telework.seminar.advice.domain.Period;
import jp.telework.seminar.consultation.domain.ConsultationSlot;
import jp.telework.seminar.mail.domain.MailKind;
import jp.telework.seminar.mail.usecase.Addressee;
import jp.telework.seminar.mail.usecase.Outbox;

/** What a booker is written about, with the change that it tells of. Bookings are made in Japanese. */
@ApplicationScoped
class BookerMails {

    private final Outbox outbox;

    BookerMails(Outbox outbox) {
        this.outbox = outbox;
    }

    /** 予約. */
    void booked(ConsultationSlot slot) {
        Period period = slot.plan().period();
        slot.booking()
                .ifPresent(booking -> outbox.post(
                        MailKind.CONSULTATION_BOOKED,
                        new Addressee(booking.contactPointEmailAddress(), Language.JA),
                        ConsultationDesk.caseOf(slot.id()),
                        Map.of(
                                "name", booking.contactPointName(),
                                "startsAt", period.startsAt(),
                                "endsAt", period.endsAt(),
                                "place", slot.plan().place(),
                                "adviser", slot.managerName())));
    }

    /** 枠の中止; nobody is written to when nobody had booked. */
    void calledOff(ConsultationSlot slot, String reason) {
        slot.booking()
                .ifPresent(booking -> outbox.post(
                        MailKind.CONSULTATION_CALLED_OFF,
                        new Addressee(booking.contactPointEmailAddress(), Language.JA),
                        ConsultationDesk.caseOf(slot.id()),
                        Map.of(
                                "name", booking.contactPointName(),
                                "startsAt", slot.plan().period().startsAt(),
                                "reason", reason)));
    }
}
