package jp.telework.notes.note.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.notes.note.domain.Note;
import jp.telework.notes.note.domain.Notes;

@ApplicationScoped
class PanacheNotes implements Notes, PanacheRepositoryBase<Note, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Override
    public void add(Note note) {
        persist(note);
    }

    @Override
    public Optional<Note> find(UUID id, CorporateNumber organisation) {
        return findByIdOptional(id)
                .filter(note -> organisation == null || note.organisation().equals(organisation));
    }

    @Override
    public List<Note> after(UUID last, CorporateNumber organisation, String titlePart, int rows) {
        String owner = organisation == null ? "1 = 1" : "organisation = :organisation";
        String query = "id > :last and title like :part and " + owner + " order by id";
        java.util.Map<String, Object> values = new java.util.HashMap<>();
        values.put("last", last == null ? BEFORE_ALL : last);
        values.put("part", "%" + (titlePart == null ? "" : titlePart) + "%");
        if (organisation != null) {
            values.put("organisation", organisation);
        }
        return find(query, values).page(0, rows).list();
    }
}
