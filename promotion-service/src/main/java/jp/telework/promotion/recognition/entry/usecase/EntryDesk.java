package jp.telework.promotion.recognition.entry.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.promotion.organisation.domain.Industry;
import jp.telework.promotion.recognition.entry.domain.ApplicantKind;
import jp.telework.promotion.recognition.entry.domain.EntryAction;
import jp.telework.promotion.recognition.entry.domain.EntryStatus;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntries;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntry;
import org.jspecify.annotations.Nullable;

/** Opens applications for commands, and tells the journal what became of them. */
@ApplicationScoped
public class EntryDesk implements CaseDesk.Cases<RecognitionEntry, EntryAction> {

    /** The kind in the names of cases. */
    public static final String KIND = "recognition-entry";

    private final RecognitionEntries entries;
    private final Journal journal;

    EntryDesk(RecognitionEntries entries, Journal journal) {
        this.entries = entries;
        this.journal = journal;
    }

    /** An application as the feed shows it: without its contact, its texts and its decision. */
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

    /** Tells a change to the ministry and to the organisation. */
    void tell(RecognitionEntry entry, String verb) {
        tell(entry, verb, entry.organisation(), Map.of());
    }

    /** Tells a step of a decision: an event without an organisation is for the ministry alone. */
    void tellInternally(RecognitionEntry entry, EntryAction action, Map<String, Object> detail) {
        tell(entry, action.noun(), null, detail);
    }

    private void tell(
            RecognitionEntry entry, String verb, @Nullable CorporateNumber reader, Map<String, Object> detail) {
        journal.changed(
                caseOf(entry.id()),
                "jp.telework.promotion.recognition-entry." + verb + ".v1",
                reader,
                new Snapshot(
                        entry.id(),
                        entry.roundId(),
                        entry.status(reader == null),
                        entry.statement().kind(),
                        entry.statement().industry(),
                        entry.statement().prefecture(),
                        entry.receiptNumber(),
                        entry.updatedAt()),
                detail);
    }

    /** The action as audit rows name it. */
    static String attempted(EntryAction action) {
        return action + "_RECOGNITION_ENTRY";
    }

    /** Actions that a reader of the history may not know of. */
    public static Set<String> hiddenFrom(Caller caller) {
        return Ministry.includes(caller)
                ? Set.of()
                : Stream.of(EntryAction.DRAFT_DECISION, EntryAction.APPROVE_DECISION, EntryAction.RETURN_DECISION)
                        .map(EntryDesk::attempted)
                        .collect(Collectors.toUnmodifiableSet());
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
        entry.require(action, Ministry.includes(caller));
    }

    @Override
    public long version(RecognitionEntry entry, Caller caller) {
        return entry.version(Ministry.includes(caller));
    }
}
