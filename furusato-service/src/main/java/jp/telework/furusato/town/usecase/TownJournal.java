package jp.telework.furusato.town.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.telework.furusato.region.domain.Region;
import jp.telework.furusato.town.domain.Town;
import jp.telework.furusato.town.domain.TownAct;
import jp.telework.furusato.town.domain.TownStatus;
import jp.telework.furusato.town.domain.act.ActContent;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import org.jspecify.annotations.Nullable;

/** Tells changes of towns. */
@ApplicationScoped
public class TownJournal {

    /** The kind in the names of cases. */
    public static final String KIND = "town";

    private final Journal journal;

    TownJournal(Journal journal) {
        this.journal = journal;
    }

    /** A town as the feed shows it after an act. */
    @EventData(kind = "town")
    public record TownSnapshot(
            UUID id,
            UUID roundId,
            UUID proposalId,
            String receiptNumber,
            CorporateNumber organisation,
            LocalGovernmentCode area,
            String areaName,
            Region region,
            FiscalYear fiscalYear,
            TownStatus status,
            ExternalReferences externalReferences,
            @Nullable Integer actNumber,
            @Nullable ActContent act) {}

    /** The town in journals and events. */
    public static CaseRef caseOf(UUID id) {
        return new CaseRef(KIND, id);
    }

    /** One journal entry and one event, such as {@code jp.telework.furusato.town.plan-draft.v1}. */
    void acted(Town town, TownAct act) {
        tell(town, act, act.kind().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Tells that a town was opened; belongs to the command that published the results. */
    void opened(Town town) {
        tell(town, "opened");
    }

    /** Tells a change that is no act. */
    void tell(Town town, String verb) {
        tell(town, null, verb);
    }

    private void tell(Town town, @Nullable TownAct act, String verb) {
        TownSnapshot snapshot = new TownSnapshot(
                town.id(),
                town.roundId(),
                town.proposalId(),
                town.receiptNumber(),
                town.organisation(),
                town.area(),
                town.areaName(),
                town.region(),
                town.fiscalYear(),
                town.status(),
                town.externalReferences(),
                act == null ? null : act.number(),
                act == null ? null : act.content());
        journal.changed(
                caseOf(town.id()),
                "jp.telework.furusato.town." + verb + ".v1",
                town.organisation(),
                snapshot,
                Map.of());
    }
}
