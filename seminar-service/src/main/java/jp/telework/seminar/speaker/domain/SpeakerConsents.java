package jp.telework.seminar.speaker.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All consents of lecturers. */
public interface SpeakerConsents {

    void add(SpeakerConsent consent);

    Optional<SpeakerConsent> find(UUID id);

    /** The consent of a lecturer of a seminar, by the key of the speaker. */
    Optional<SpeakerConsent> of(UUID seminarId, String personKey);

    /**
     * Those of a seminar, newest first.
     *
     * @param before the last one seen, null for the first page
     */
    List<SpeakerConsent> list(UUID seminarId, @Nullable UUID before, int rows);

    /** The keys of the speakers who agreed, by seminar, in one statement; a seminar without any is absent. */
    Map<UUID, Set<String>> given(Collection<UUID> seminars);
}
