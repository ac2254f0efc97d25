package jp.telework.notes.note.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;

/** All notes. */
public interface Notes {

    void add(Note note);

    /** The note, when the organisation may see it; null sees all. */
    Optional<Note> find(UUID id, CorporateNumber organisation);

    List<Note> after(UUID last, CorporateNumber organisation, String titlePart, int rows);
}
