package jp.telework.seminar.registration.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.seminar.registration.domain.EndedBy;
import jp.telework.seminar.registration.domain.Participants;
import jp.telework.seminar.registration.domain.Registration;
import jp.telework.seminar.registration.domain.RegistrationStatus;
import jp.telework.seminar.registration.usecase.FindRegistrations.Found;
import jp.telework.seminar.registration.usecase.FindRegistrations.Wait;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A registration. */
@Schema(
        name = "Registration",
        description = "参加登録。 A registration; people are shown to the office and to themselves only.")
public record RegistrationView(
        UUID id,
        UUID seminarId,
        RegistrationStatus status,
        @Schema(description = "席数 / participants") int seats,
        @Nullable CorporateNumber organisation,
        @Nullable String organisationName,

        @Schema(description = "連絡先。消去後と会計検査には null。 Null once erased, and for auditors") @Nullable
        ContactView contact,

        @Schema(description = "参加者。消去後と会計検査には null。 Null once erased, and for auditors") @Nullable
        List<ParticipantView> participants,

        Instant receivedAt,

        @Schema(description = "確認の期限 / to be confirmed by") @Nullable
        Instant confirmBy,

        @Schema(description = "繰上げの承諾の期限 / the offer is to be accepted by") @Nullable
        Instant offerExpiresAt,

        @Schema(description = "キャンセル待ちの順番 / place in line, while it waits") @Nullable
        WaitingView waiting,

        @Nullable Instant endedAt,
        @Nullable EndedBy endedBy,
        @Nullable Instant erasedAt) {

    /** Who is written to. */
    @Schema(name = "RegistrationContactView")
    public record ContactView(String name, String email, Language language) {}

    /** One participant. */
    @Schema(name = "RegistrationParticipantView")
    public record ParticipantView(String name, @Nullable String accessibilityNeeds) {}

    /** A place in line. */
    @Schema(name = "WaitingPlace", description = "順番と、まだ繰り上がらない理由。 The place in line, and why there is no offer yet.")
    public record WaitingView(
            @Schema(description = "1が次 / 1 is next") long rank,

            @Schema(description = "前の方々の席数 / seats that those ahead need")
            long seatsAhead,

            @Schema(description = "空席 / free seats") int freeSeats,

            List<WhyView> reasons) {}

    /** Why there is no offer yet. */
    @Schema(name = "WaitingReason")
    public record WhyView(
            @Schema(examples = "NO_FREE_SEATS") String code, String message) {}

    static RegistrationView of(Found found, boolean withPeople, Language language) {
        return of(found.registration(), found.waiting(), withPeople, language);
    }

    static RegistrationView listed(Registration registration, boolean withPeople, Language language) {
        return of(registration, null, withPeople, language);
    }

    private static RegistrationView of(
            Registration registration, @Nullable Wait wait, boolean withPeople, Language language) {
        return new RegistrationView(
                registration.id(),
                registration.seminarId(),
                registration.status(),
                registration.seats(),
                registration.organisation(),
                registration.organisationName(),
                withPeople
                        ? registration
                                .contact()
                                .map(contact -> new ContactView(contact.name(), contact.email(), contact.language()))
                                .orElse(null)
                        : null,
                withPeople ? people(registration.participants()) : null,
                registration.receivedAt(),
                registration.confirmBy(),
                registration.offerExpiresAt(),
                wait == null ? null : waiting(wait, language),
                registration.endedAt(),
                registration.endedBy(),
                registration.erasedAt());
    }

    private static @Nullable List<ParticipantView> people(@Nullable Participants participants) {
        return participants == null
                ? null
                : participants.people().stream()
                        .map(person -> new ParticipantView(person.name(), person.accessibilityNeeds()))
                        .toList();
    }

    private static WaitingView waiting(Wait wait, Language language) {
        return new WaitingView(
                wait.rank(),
                wait.seatsAhead(),
                wait.freeSeats(),
                wait.reasons().stream()
                        .map(reason -> new WhyView(reason.key().name(), reason.in(language)))
                        .toList());
    }
}
