package jp.telework.seminar.registration.usecase;

import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.event.EventData;
import jp.telework.seminar.registration.domain.EndedBy;
import jp.telework.seminar.registration.domain.Registration;
import jp.telework.seminar.registration.domain.RegistrationStatus;
import org.jspecify.annotations.Nullable;

/** A registration as the event feed shows it and as audit digests cover it: no name, no address, no needs. */
@EventData(kind = "registration")
record RegistrationSnapshot(
        UUID id,
        UUID seminarId,
        RegistrationStatus status,
        int seats,
        @Nullable CorporateNumber organisation,
        @Nullable Long place,
        @Nullable Instant offerExpiresAt,
        @Nullable EndedBy endedBy,
        boolean erased) {

    static RegistrationSnapshot of(Registration registration) {
        return new RegistrationSnapshot(
                registration.id(),
                registration.seminarId(),
                registration.status(),
                registration.seats(),
                registration.organisation(),
                registration.place(),
                registration.offerExpiresAt(),
                registration.endedBy(),
                registration.erasedAt() != null);
    }
}
