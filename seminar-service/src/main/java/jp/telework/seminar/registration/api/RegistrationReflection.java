package jp.telework.seminar.registration.api;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jp.telework.seminar.registration.domain.Participant;
import jp.telework.seminar.registration.domain.Participants;

/** What registrations store or send as JSON beside their views, for the native image. */
@RegisterForReflection(targets = {Participants.class, Participant.class, ReceivedView.class})
final class RegistrationReflection {

    private RegistrationReflection() {}
}
