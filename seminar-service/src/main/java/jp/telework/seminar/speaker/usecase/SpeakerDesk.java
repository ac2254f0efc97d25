package jp.telework.seminar.speaker.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.seminar.speaker.domain.SpeakerConsent;
import jp.telework.seminar.speaker.domain.SpeakerConsentStatus;

/** What the commands on consents share: the moment and the journal. */
@ApplicationScoped
class SpeakerDesk {

    static final String KIND = "speaker-consent";

    private final Journal journal;
    private final Clock clock;

    SpeakerDesk(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** A consent as the feed shows it: without the name, which may be withdrawn later. */
    @EventData(kind = "speaker-consent")
    record Snapshot(UUID id, UUID seminarId, SpeakerConsentStatus status) {}

    void attempt(CaseRef about, String command) {
        journal.attempt(about, command);
    }

    void changed(SpeakerConsent consent, String verb) {
        journal.changed(
                caseOf(consent.id()),
                "jp.telework.seminar.speaker-consent." + verb + ".v1",
                null,
                new Snapshot(consent.id(), consent.seminarId(), consent.status()));
    }

    Instant now() {
        return clock.instant();
    }

    static CaseRef caseOf(UUID id) {
        return new CaseRef(KIND, id);
    }
}
