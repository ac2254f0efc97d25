package jp.telework.furusato.round.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.telework.furusato.programme.domain.RoundRules;
import jp.telework.furusato.round.domain.RoundStatus;
import jp.telework.furusato.round.domain.SelectionRound;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import org.jspecify.annotations.Nullable;

/** Tells changes of rounds. */
@ApplicationScoped
public class RoundJournal {

    /** The kind in the names of cases. */
    public static final String KIND = "selection-round";

    private final Journal journal;

    RoundJournal(Journal journal) {
        this.journal = journal;
    }

    /** A round as the ministry's feed shows it. */
    @EventData(kind = "selection-round")
    record Snapshot(
            UUID id,
            RoundStatus status,
            String title,
            FiscalYear fiscalYear,
            Instant opensAt,
            Instant closesAt,
            int rulesVersion,
            RoundRules rules,
            @Nullable String receiptPrefix) {}

    public static CaseRef caseOf(UUID id) {
        return new CaseRef(KIND, id);
    }

    /** Says what is attempted. */
    public void attempt(UUID id, String command) {
        journal.attempt(caseOf(id), command);
    }

    /** One journal entry and one event, such as {@code jp.telework.furusato.selection-round.published.v1}. */
    public void changed(SelectionRound round, String verb, Map<String, Object> detail) {
        Snapshot snapshot = new Snapshot(
                round.id(),
                round.status(),
                round.title(),
                round.fiscalYear(),
                round.opensAt(),
                round.closesAt(),
                round.rulesVersion(),
                round.rules().asPublished(),
                round.receiptPrefix().orElse(null));
        journal.changed(
                caseOf(round.id()), "jp.telework.furusato.selection-round." + verb + ".v1", null, snapshot, detail);
    }

    public void changed(SelectionRound round, String verb) {
        changed(round, verb, Map.of());
    }
}
