package jp.telework.notes.note.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.value.PlainText;
import jp.telework.notes.note.domain.Note;
import jp.telework.notes.note.domain.Notes;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.platform.request.CurrentRequest;

/** Makes, changes and finds notes. */
@ApplicationScoped
public class KeepNotes {

    private final Notes notes;
    private final Ids ids;
    private final Clock clock;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final Journal journal;

    KeepNotes(Notes notes, Ids ids, Clock clock, CurrentCaller caller, CurrentRequest request, Journal journal) {
        this.notes = notes;
        this.ids = ids;
        this.clock = clock;
        this.caller = caller;
        this.request = request;
        this.journal = journal;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Note make(String title) {
        journal.attempt("CREATE");
        Note note = new Note(ids.next(), readable(title), caller.get().requireOrganisation(), clock.instant());
        notes.add(note);
        tell(note, "made");
        return note;
    }

    public Note rename(UUID id, String title) {
        return change(id, "RENAME", "renamed", note -> note.rename(readable(title)));
    }

    public Note close(UUID id) {
        return change(id, "CLOSE", "closed", Note::close);
    }

    private Note change(UUID id, String action, String event, Consumer<Note> verb) {
        journal.attempt(new CaseRef("note", id), action);
        Note note = find(id);
        request.ifMatch().check(note.version());
        verb.accept(note);
        tell(note, event);
        return note;
    }

    void tell(Note note, String event) {
        journal.changed(
                new CaseRef("note", note.id()),
                "jp.telework.notes.note." + event + ".v1",
                note.organisation(),
                new Snapshot(note.title(), note.status().name()));
    }

    /** What the feed says of a note. */
    @EventData(kind = "note")
    public record Snapshot(String title, String status) {}

    @Transactional
    public Note find(UUID id) {
        return notes.find(id, Scope.of(caller.get()).organisation())
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    @Transactional
    public List<Note> after(UUID last, String titlePart, int rows) {
        return notes.after(last, Scope.of(caller.get()).organisation(), titlePart, rows);
    }

    private static String readable(String title) {
        Violations violations = new Violations();
        String text = violations.read("/title", title == null ? "" : title, raw -> PlainText.of(raw, 50));
        violations.refuseIfAny();
        return text;
    }
}
