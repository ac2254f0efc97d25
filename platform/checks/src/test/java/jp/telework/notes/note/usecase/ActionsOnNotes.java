package jp.telework.notes.note.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import jp.telework.notes.note.domain.Note;
import jp.telework.notes.note.domain.NoteStatus;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;

/** What can be done with a note. */
@ApplicationScoped
class ActionsOnNotes implements CaseActions {

    private final KeepNotes notes;

    ActionsOnNotes(KeepNotes notes) {
        this.notes = notes;
    }

    @Override
    public String kind() {
        return "note";
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        Note note = notes.find(id);
        return Stream.of("change", "closing")
                .map(action -> Possibility.of(
                        action,
                        note.status() == NoteStatus.OPEN
                                ? List.of()
                                : List.of(Violation.of("", CommonError.ILLEGAL_TRANSITION, note.status(), action))))
                .toList();
    }
}
