package jp.telework.seminar.registration.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.ContactValues;
import jp.telework.kernel.value.Readers;
import jp.telework.seminar.registration.api.RegistrationRequest.ContactRequest;
import jp.telework.seminar.registration.api.RegistrationRequest.ParticipantRequest;
import jp.telework.seminar.registration.domain.Participant;
import jp.telework.seminar.registration.domain.Participants;
import jp.telework.seminar.registration.domain.RegistrationDraft;
import jp.telework.seminar.registration.domain.RegistrationError;
import org.jspecify.annotations.Nullable;

/** Reads the body of a registration; everything that is wrong with it is told at once. */
final class RegistrationBody {

    private static final int NAME = 100;
    private static final int NEEDS = 500;

    private RegistrationBody() {}

    /**
     * Reads it.
     *
     * @param language of the mails when the body names none
     * @throws Refusal with all violations and their pointers
     */
    static RegistrationDraft read(@Nullable RegistrationRequest body, Language language, int largestGroup) {
        if (body == null) {
            throw Refusal.of(CommonError.MALFORMED_BODY, 1, 1);
        }
        Violations violations = new Violations();
        ContactRequest contact = Readers.required(violations, "/contact", body.contact());
        String name = null;
        String email = null;
        if (contact != null) {
            name = Readers.required(
                    violations, "/contact/name", violations.read("/contact/name", contact.name(), Readers.name(NAME)));
            email = Readers.required(
                    violations,
                    "/contact/email",
                    violations.read("/contact/email", contact.email(), ContactValues::email));
        }
        Language wanted = violations.read("/language", body.language(), Readers.oneOf(Language.class));
        Participants participants = participants(violations, body.participants(), largestGroup);
        violations.refuseIfAny();
        return new RegistrationDraft(
                Objects.requireNonNull(name),
                Objects.requireNonNull(email),
                Objects.requireNonNullElse(wanted, language),
                participants);
    }

    private static Participants participants(
            Violations violations, @Nullable List<@Nullable ParticipantRequest> raw, int largestGroup) {
        String pointer = "/participants";
        if (raw == null || raw.isEmpty()) {
            violations.add(Violation.of(pointer, CommonError.REQUIRED));
            return new Participants(List.of());
        }
        if (raw.size() > largestGroup) {
            violations.add(Violation.of(pointer, RegistrationError.GROUP_TOO_LARGE, largestGroup));
            return new Participants(List.of());
        }
        List<Participant> people = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            Participant person = participant(violations, pointer + "/" + i, raw.get(i));
            if (person != null) {
                people.add(person);
            }
        }
        return new Participants(people);
    }

    private static @Nullable Participant participant(
            Violations violations, String at, @Nullable ParticipantRequest raw) {
        if (raw == null) {
            violations.add(Violation.of(at, CommonError.REQUIRED));
            return null;
        }
        String name = Readers.required(
                violations, at + "/name", violations.read(at + "/name", raw.name(), Readers.name(NAME)));
        String needs =
                raw.accessibilityNeeds() == null || raw.accessibilityNeeds().isBlank()
                        ? null
                        : violations.read(at + "/accessibilityNeeds", raw.accessibilityNeeds(), Readers.text(NEEDS));
        return name == null ? null : new Participant(name, needs);
    }
}
