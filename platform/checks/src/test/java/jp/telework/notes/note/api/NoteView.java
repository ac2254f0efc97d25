package jp.telework.notes.note.api;

import java.util.UUID;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.notes.note.domain.Note;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A note. */
@Schema(name = "Note")
public record NoteView(
        UUID id, String title, String organisation, String status, ExternalReferences externalReferences) {

    static NoteView of(Note note) {
        return new NoteView(
                note.id(),
                note.title(),
                note.organisation().value(),
                note.status().name(),
                note.externalReferences());
    }
}
