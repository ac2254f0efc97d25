package jp.telework.seminar.registration.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import jp.telework.platform.table.Table;
import jp.telework.seminar.registration.api.RegistrationView.ContactView;
import jp.telework.seminar.registration.api.RegistrationView.ParticipantView;
import org.jspecify.annotations.Nullable;

/** Registrations as a table, the waiting list among them. */
@Singleton
class RegistrationTable {

    @Produces
    @Singleton
    static Table<RegistrationView> registrations() {
        return Table.of(RegistrationView.class, "registrations", "参加登録", "Registrations")
                .column("受付日時", "Received", RegistrationView::receivedAt)
                .column("状態", "Status", RegistrationView::status)
                .column("席数", "Seats", RegistrationView::seats)
                .column("団体名", "Organisation", RegistrationView::organisationName)
                .column("法人番号", "Corporate number", RegistrationView::organisation)
                .column("連絡先の氏名", "Contact", contact(ContactView::name))
                .column("連絡先のメールアドレス", "E-mail", contact(ContactView::email))
                .column("案内の言語", "Language", contact(ContactView::language))
                .column("参加者", "Participants", participants(ParticipantView::name))
                .column("配慮の希望", "Accessibility needs", participants(ParticipantView::accessibilityNeeds))
                .column("確認の期限", "Confirm by", RegistrationView::confirmBy)
                .column("承諾の期限", "Accept by", RegistrationView::offerExpiresAt)
                .column("終了日時", "Ended", RegistrationView::endedAt)
                .column("終了した者", "Ended by", RegistrationView::endedBy)
                .column("消去日時", "Erased", RegistrationView::erasedAt)
                .column("セミナーのid", "Seminar id", RegistrationView::seminarId)
                .column("id", "id", RegistrationView::id)
                .build();
    }

    private static Table.Value<RegistrationView> contact(Function<ContactView, Object> part) {
        return registration -> {
            ContactView contact = registration.contact();
            return contact == null ? null : part.apply(contact);
        };
    }

    private static Table.Value<RegistrationView> participants(Function<ParticipantView, @Nullable String> part) {
        return registration -> {
            List<ParticipantView> participants = registration.participants();
            return participants == null
                    ? null
                    : participants.stream().map(part).filter(Objects::nonNull).toList();
        };
    }
}
