package jp.telework.notes.note.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.telework.platform.measure.Figure;
import jp.telework.platform.measure.Figures;

/** One figure that the database answers, one without a value, and one that it cannot answer. */
@ApplicationScoped
class NoteFigures implements Figures {

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure("notes.kept", "", "Notes", "SELECT count(*) FROM note"),
                new Figure("notes.oldest.age", "seconds", "Of the future", "SELECT min(1) FROM note WHERE false"),
                new Figure("notes.unknown", "", "A mistake", "SELECT count(*) FROM no_such_table"));
    }
}
