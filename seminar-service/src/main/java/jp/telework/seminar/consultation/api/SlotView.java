package jp.telework.seminar.consultation.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.command.NotRemembered;
import jp.telework.seminar.advice.domain.AdviceField;
import jp.telework.seminar.advice.domain.AdviceMethod;
import jp.telework.seminar.consultation.domain.Booking;
import jp.telework.seminar.consultation.domain.ConsultationSlot;
import jp.telework.seminar.consultation.domain.FollowUp;
import jp.telework.seminar.consultation.domain.SlotStatus;
import jp.telework.seminar.consultation.usecase.FindSlots.Sight;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A slot as its reader may see it. */
@Schema(
        name = "ConsultationSlot",
        description = "相談枠。予約の内容は予約した団体、相談員、事務局にだけ、覚え書きは相談員にだけ示す。"
                + " A slot; its booking is for the booker, the adviser and the office, the notes for the adviser only.")
public record SlotView(
        UUID id,
        SlotStatus status,
        @Nullable UUID seminarId,
        UUID managerId,
        String managerName,
        Instant startsAt,
        Instant endsAt,
        AdviceMethod method,

        @Schema(description = "会議のURLは予約後に示す / a meeting link is shown after booking") @Nullable
        String place,

        List<AdviceField> fields,
        @Nullable CorporateNumber organisation,
        @Nullable Booking booking,
        @Nullable FollowUp followUp,

        @NotRemembered
        @Schema(description = "相談員の覚え書き。再送への応答には含めない。 The adviser's notes; not repeated in the answer to a retry")
        @Nullable
        String adviserNotes,

        @Nullable String cancellationReason,
        Instant updatedAt,

        @Schema(description = "個人情報を消去した時 / when personal data were erased") @Nullable
        Instant erasedAt) {

    static SlotView of(ConsultationSlot slot, Sight sight) {
        boolean inside = sight != Sight.OFFER;
        return new SlotView(
                slot.id(),
                slot.status(),
                slot.plan().seminarId(),
                slot.plan().managerId(),
                slot.managerName(),
                slot.plan().period().startsAt(),
                slot.plan().period().endsAt(),
                slot.plan().method(),
                inside || slot.plan().method() == AdviceMethod.ON_SITE
                        ? slot.plan().place()
                        : null,
                slot.plan().fields(),
                inside ? slot.organisation().orElse(null) : null,
                inside ? slot.booking().orElse(null) : null,
                inside ? slot.followUp().orElse(null) : null,
                sight == Sight.NOTES ? slot.adviserNotes().orElse(null) : null,
                slot.cancellationReason().orElse(null),
                slot.updatedAt(),
                inside ? slot.erasedAt() : null);
    }
}
