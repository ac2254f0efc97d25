package jp.telework.notes.note.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jp.telework.notes.note.domain.Notes;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.exchange.ReferencedCase;
import jp.telework.platform.exchange.ReferencedCases;

/** Notes, for the numbers that other systems give them. */
@ApplicationScoped
class ReferencedNotes implements ReferencedCases {

    private final Notes notes;
    private final KeepNotes keep;

    ReferencedNotes(Notes notes, KeepNotes keep) {
        this.notes = notes;
        this.keep = keep;
    }

    @Override
    public String kind() {
        return "note";
    }

    @Override
    public Optional<ReferencedCase> open(UUID id, Caller caller) {
        return notes.find(id, Scope.of(caller).organisation())
                .map(note -> new ReferencedCase(note::externalReferences, (references, now) -> {
                    note.refer(references);
                    keep.tell(note, "referenced");
                }));
    }
}
