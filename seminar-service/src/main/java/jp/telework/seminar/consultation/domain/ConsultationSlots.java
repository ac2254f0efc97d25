package jp.telework.seminar.consultation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
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
