package jp.telework.promotion.recognition.entry.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.promotion.recognition.entry.domain.ApplicantKind;
import jp.telework.promotion.recognition.entry.domain.EntryAction;
import jp.telework.promotion.recognition.entry.domain.EntryStatus;
import jp.telework.promotion.recognition.entry.domain.Industry;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntries;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntry;
import org.jspecify.annotations.Nullable;

/** Opens applications for commands, and tells the journal what became of them. */
@ApplicationScoped
public class EntryDesk implements CaseDesk.Cases<RecognitionEntry, EntryAction> {

    static final String KIND = "recognition-entry";

    private final RecognitionEntries entries;
    private final Journal journal;

    EntryDesk(RecognitionEntries entries, Journal journal) {
        this.entries = entries;
        this.journal = journal;
    }

    /** An application as the feed shows it: without its contact and its texts. */
    @EventData(kind = KIND)
    record Snapshot(
            UUID id,
            UUID roundId,
            EntryStatus status,
            ApplicantKind kind,
            Industry industry,
            String prefecture,
            @Nullable String receiptNumber,
            Instant updatedAt) {}

    public static CaseRef caseOf(UUID id) {
        return new CaseRef(KIND, id);
    }

    /** Tells a change. */
    void tell(RecognitionEntry entry, String verb) {
        journal.changed(
                caseOf(entry.id()),
                "jp.telework.promotion.recognition-entry." + verb + ".v1",
                entry.organisation(),
                new Snapshot(
                        entry.id(),
                        entry.roundId(),
                        entry.status(),
                        entry.statement().kind(),
                        entry.statement().industry(),
                        entry.statement().prefecture(),
                        entry.receiptNumber(),
                        entry.updatedAt()));
    }

    @Override
    public CaseRef reference(UUID id) {
        return caseOf(id);
    }

    @Override
    public Optional<RecognitionEntry> find(Caller caller, UUID id, EntryAction action) {
        return entries.find(Scope.of(caller).organisation(), id);
    }

    @Override
    public void require(RecognitionEntry entry, EntryAction action, Caller caller) {
        entry.require(action);
    }

    @Override
    public long version(RecognitionEntry entry, Caller caller) {
        return entry.version();
    }
}
