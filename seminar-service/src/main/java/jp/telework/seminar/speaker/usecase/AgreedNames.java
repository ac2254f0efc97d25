package jp.telework.seminar.speaker.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.telework.seminar.seminar.usecase.SpeakerNames;
import jp.telework.seminar.speaker.domain.SpeakerConsents;

/** Tells the seminars which of their lecturers agreed to be named. */
@ApplicationScoped
class AgreedNames implements SpeakerNames {

    private final SpeakerConsents consents;

    AgreedNames(SpeakerConsents consents) {
        this.consents = consents;
    }

    @Override
    public Map<UUID, Set<String>> agreed(Collection<UUID> seminars) {
        return consents.given(seminars);
    }
}
