package jp.telework.seminar.attendance.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.seminar.registration.domain.Participant;
import jp.telework.seminar.registration.domain.Registration;
import jp.telework.seminar.registration.domain.RegistrationStatus;
import jp.telework.seminar.registration.domain.Registrations;

/** The participants of confirmed registrations. */
@ApplicationScoped
public class RegisteredParticipants implements Admissions {

    private final Registrations registrations;

    public RegisteredParticipants(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public Optional<Admitted> admitted(UUID seminarId, UUID registrationId, int participant) {
        return registrations
                .find(registrationId)
                .filter(registration -> registration.seminarId().equals(seminarId))
                .filter(registration -> registration.status() == RegistrationStatus.CONFIRMED)
                .flatMap(registration -> named(registration, participant));
    }

    private static Optional<Admitted> named(Registration registration, int participant) {
        List<Participant> people = registration.participants() == null
                ? List.of()
                : registration.participants().people();
        return participant < 1 || participant > people.size()
                ? Optional.empty()
                : Optional.of(new Admitted(people.get(participant - 1).name(), registration.organisationName()));
    }
}
