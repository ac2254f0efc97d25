package jp.telework.furusato.site.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.furusato.site.domain.Municipality;
import jp.telework.furusato.site.domain.OutcomeStatus;
import jp.telework.furusato.site.domain.People;
import jp.telework.furusato.site.domain.PeopleRange;
import jp.telework.furusato.site.domain.Site;
import jp.telework.furusato.site.domain.SiteNumber;
import jp.telework.furusato.site.domain.SiteOutcome;
import jp.telework.furusato.source.domain.Confidence;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import org.jspecify.annotations.Nullable;

/** Tells changes of sites. */
@ApplicationScoped
public class SiteJournal {

    /** The kind in the names of cases. */
    static final String KIND = "site";

    private final Journal journal;

    SiteJournal(Journal journal) {
        this.journal = journal;
    }

    /** A site as the feed shows it. */
    @EventData(kind = "site")
    public record SiteSnapshot(
            UUID id,
            SiteNumber siteNumber,
            FiscalYear fiscalYear,
            Confidence yearConfidence,
            List<Municipality> municipalities,
            @Nullable String representativeOrganisation,
            @Nullable CorporateNumber representativeCorporateNumber,
            @Nullable PeopleRange relocatedTarget,
            @Nullable PeopleRange hiresTarget,
            @Nullable OutcomeSnapshot outcome) {}

    /** The outcome that the change is about. */
    public record OutcomeSnapshot(
            FiscalYear fiscalYear,
            OutcomeStatus status,
            People reported,
            @Nullable People confirmed) {}

    /** The site in journals and events. */
    public static CaseRef caseOf(UUID id) {
        return new CaseRef(KIND, id);
    }

    void attempt(UUID id, String action) {
        journal.attempt(caseOf(id), action);
    }

    void attempt(String action) {
        journal.attempt(action);
    }

    /** One journal entry and one event, such as {@code jp.telework.furusato.site.corrected.v1}. */
    void changed(Site site, @Nullable SiteOutcome outcome, String verb, Map<String, Object> detail) {
        OutcomeSnapshot year = outcome == null
                ? null
                : new OutcomeSnapshot(outcome.fiscalYear(), outcome.status(), outcome.reported(), outcome.confirmed());
        SiteSnapshot snapshot = new SiteSnapshot(
                site.id(),
                site.siteNumber(),
                site.fiscalYear(),
                site.yearConfidence(),
                site.municipalities(),
                site.representativeOrganisation(),
                site.representativeNumber(),
                site.relocatedTarget(),
                site.hiresTarget(),
                year);
        journal.changed(caseOf(site.id()), "jp.telework.furusato.site." + verb + ".v1", owner(site), snapshot, detail);
    }

    /** Whose feed tells of the site: the body that reports, when it is known. */
    private static @Nullable CorporateNumber owner(Site site) {
        return site.representativeNumber() != null
                ? site.representativeNumber()
                : CorporateNumber.ofLocalGovernment(site.municipalities().get(0).localGovernmentCode());
    }
}
