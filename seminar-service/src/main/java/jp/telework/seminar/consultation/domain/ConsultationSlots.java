package jp.telework.seminar.consultation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.seminar.advice.domain.AdviceMethod;
import jp.telework.seminar.advice.domain.Period;
import org.jspecify.annotations.Nullable;

/** All slots. */
public interface ConsultationSlots {

    /** A slot, if the reader may see it. */
    Optional<ConsultationSlot> find(Reader reader, UUID id);

    /**
     * Slots that the reader may see, newest first.
     *
     * @param after id of the last one seen, null for the first page
     * @param rows how many at most
     */
    List<ConsultationSlot> list(Reader reader, Filter filter, @Nullable UUID after, int rows);

    void add(ConsultationSlot slot);

    /** Whether the organisation has booked another slot at some time of the period. */
    boolean isBookerBusy(CorporateNumber organisation, Period period);

    /** Days of consultations for calendars, latest first, in one statement. */
    List<Day> days(
            @Nullable String prefecture,
            @Nullable Instant from,
            @Nullable Instant before,
            Instant callOffsAfter,
            int rows);

    /**
     * 個別相談の日: the slots of one day in Japan, at one seminar or at none.
     *
     * @param seminarId null when at no seminar
     * @param startsAt of the first slot that takes place; of the first at all when all are called off
     * @param slots how many were ever offered
     * @param open how many can be booked
     * @param calledOff how many were called off
     * @param places where, without addresses of online rooms
     */
    record Day(
            LocalDate date,
            @Nullable UUID seminarId,
            @Nullable String seminar,
            Instant startsAt,
            Instant endsAt,
            int slots,
            int open,
            int calledOff,
            String places,
            Instant changedAt) {}

    /** Keeps that an organisation gave a slot back. Its next booker gets a reminder. */
    void givenBack(ConsultationSlot slot, CorporateNumber organisation, Instant now);

    /** The latest slots that an organisation booked or gave back, in one statement. */
    List<BookedTime> booked(CorporateNumber organisation, int rows);

    /**
     * A slot as an organisation's calendar shows it.
     *
     * @param takesPlace false when it was given back or called off
     * @param sequence grows with each change
     */
    record BookedTime(
            UUID slotId,
            Period period,
            AdviceMethod method,
            String place,
            String adviser,
            boolean takesPlace,
            int sequence,
            Instant changedAt) {}

    /** The latest slots of an adviser. */
    List<ConsultationSlot> ofAdviser(String subject, int rows);

    /**
     * Marks booked slots that begin in between and whose booker needs a reminder, and returns them. Rows that another
     * replica has locked are skipped, so each booker gets one reminder.
     */
    List<ConsultationSlot> remind(Instant from, Instant until, Instant now, int rows);

    /**
     * Slots whose booking's personal data are to go, locked, what others have locked left out; not while a follow-up is
     * open.
     */
    List<ConsultationSlot> toErase(Instant endedBefore, int rows);

    /** Whether there is one with this id, whoever may see it. */
    boolean exists(UUID id);

    /** How many of those there are; counting stops at {@code most}. */
    long dueToErase(Instant endedBefore, int most);

    /**
     * Who looks: the public sees open slots, an organisation also its own, an adviser also theirs, the office all.
     *
     * @param all whether the office looks
     * @param organisation null for none
     * @param subject the adviser, null for none
     */
    record Reader(
            boolean all,
            @Nullable CorporateNumber organisation,
            @Nullable String subject) {

        public static final Reader PUBLIC = new Reader(false, null, null);
        public static final Reader OFFICE = new Reader(true, null, null);
    }

    /** Which slots are listed; null leaves a filter out. */
    record Filter(@Nullable SlotStatus status, @Nullable UUID seminarId) {}
}
