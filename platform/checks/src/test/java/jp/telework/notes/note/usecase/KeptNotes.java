package jp.telework.notes.note.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.Period;
import java.util.UUID;
import jp.telework.notes.note.domain.Notes;
import jp.telework.platform.retention.Retained;
import jp.telework.platform.retention.RetentionRule;
import jp.telework.platform.retention.RetentionRule.Words;

/** Notes are kept; the rule is here so that a note can be held. */
@ApplicationScoped
class KeptNotes implements Retained {

    private final Notes notes;

    KeptNotes(Notes notes) {
        this.notes = notes;
    }

    @Override
    public RetentionRule rule() {
        return new RetentionRule(
                "NOTES",
                new Words("メモ", "notes"),
                new Words("作成", "when the note is made"),
                Period.ofYears(100),
                new Words("すべて", "all"),
                new Words("試験", "test"),
                "erase-notes",
                "note");
    }

    @Override
    public long due(Instant now, int most) {
        return 0;
    }

    @Override
    public int erase(Instant now, int rows) {
        return 0;
    }

    @Override
    public boolean exists(UUID caseId) {
        return notes.find(caseId, null).isPresent();
    }
}
