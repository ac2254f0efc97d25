package jp.telework.seminar.consultation.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import jp.telework.platform.table.Table;
import jp.telework.seminar.advice.domain.AdviceNames;
import jp.telework.seminar.consultation.domain.Booking;
import jp.telework.seminar.consultation.domain.FollowUp;
import org.jspecify.annotations.Nullable;

/** Consultation slots as a table; what a reader may not see is empty here as it is in JSON. */
@Singleton
class SlotTable {

    @Produces
    @Singleton
    static Table<SlotView> slots() {
        return Table.of(SlotView.class, "consultation-slots", "個別相談の枠", "Consultation slots")
                .column("開始", "Starts", SlotView::startsAt)
                .column("終了", "Ends", SlotView::endsAt)
                .column("状態", "Status", SlotView::status)
                .column("相談員", "Adviser", SlotView::managerName)
                .worded("方法", "Method", (slot, language) -> AdviceNames.of(List.of(slot.method()), language))
                .column("場所", "Place", SlotView::place)
                .worded("分野", "Fields", (slot, language) -> AdviceNames.of(slot.fields(), language))
                .column("法人番号", "Corporate number", SlotView::organisation)
                .column("団体名", "Organisation", booking(Booking::organisationName))
                .column("連絡先の氏名", "Contact", booking(Booking::contactPointName))
                .column("連絡先のメールアドレス", "E-mail", booking(Booking::contactPointEmailAddress))
                .column("導入の段階", "Stage", booking(Booking::stage))
                .worded(
                        "相談の分野",
                        "Topics by field",
                        (slot, language) -> slot.booking() == null
                                ? null
                                : AdviceNames.of(slot.booking().fields(), language))
                .column("相談内容", "Topics", booking(Booking::topics))
                .column("予約日時", "Booked", booking(Booking::bookedAt))
                .column("相談後の対応", "Follow-up", followUp(FollowUp::kind))
                .column("対応の内容", "Answer", followUp(FollowUp::answer))
                .column("対応日時", "Done", followUp(FollowUp::doneAt))
                .column("相談員の覚え書き", "Adviser's notes", SlotView::adviserNotes)
                .column("中止の理由", "Reason of cancellation", SlotView::cancellationReason)
                .column("更新日時", "Updated", SlotView::updatedAt)
                .column("消去日時", "Erased", SlotView::erasedAt)
                .column("相談員のid", "Adviser id", SlotView::managerId)
                .column("セミナーのid", "Seminar id", SlotView::seminarId)
                .column("id", "id", SlotView::id)
                .build();
    }

    private static Table.Value<SlotView> booking(Function<Booking, @Nullable Object> part) {
        return slot -> {
            Booking booking = slot.booking();
            return booking == null ? null : part.apply(booking);
        };
    }

    private static Table.Value<SlotView> followUp(Function<FollowUp, @Nullable Object> part) {
        return slot -> {
            FollowUp followUp = slot.followUp();
            return followUp == null ? null : part.apply(followUp);
        };
    }
}
