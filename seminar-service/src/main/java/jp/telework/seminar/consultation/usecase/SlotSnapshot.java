package jp.telework.seminar.consultation.usecase;

import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.event.EventData;
import jp.telework.seminar.consultation.domain.ConsultationSlot;
import jp.telework.seminar.consultation.domain.FollowUp;
import jp.telework.seminar.consultation.domain.SlotPlan;
import jp.telework.seminar.consultation.domain.SlotStatus;
import org.jspecify.annotations.Nullable;

/** A slot after a change, as readers of the event feed see it: without persons, questions and notes. */
@EventData(kind = "consultation-slot")
record SlotSnapshot(
        UUID id,
        SlotStatus status,
        SlotPlan plan,
        @Nullable CorporateNumber organisation,
        FollowUp.@Nullable Kind followUp) {

    static SlotSnapshot of(ConsultationSlot slot) {
        return new SlotSnapshot(
                slot.id(),
                slot.status(),
                slot.plan(),
                slot.organisation().orElse(null),
                slot.followUp().map(FollowUp::kind).orElse(null));
    }
}
