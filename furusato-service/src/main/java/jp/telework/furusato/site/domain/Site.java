package jp.telework.furusato.site.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.telework.furusato.source.domain.Confidence;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.text.SearchText;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * 拠点: a satellite office or telework centre that the programme set up. It is not its municipality: a municipality may
 * have several sites, and a site may span several municipalities of one prefecture.
 *
 * <p>Its targets and results are 地方移動人数 (relocated workers) and 地元雇用人数 (local hires). What the sources leave
 * open stays open here: absent, or marked with a {@link Confidence}.
 */
@Entity
@Table(name = "site")
public class Site {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "site_number")
    private SiteNumber siteNumber;

    @Column(name = "fiscal_year")
    private FiscalYear fiscalYear;

    @Enumerated(EnumType.STRING)
    private Scheme scheme;

    @Column(name = "prefecture_code")
    private Prefecture prefecture;

    @ElementCollection
    @CollectionTable(name = "site_municipality", joinColumns = @JoinColumn(name = "site_id"))
    @OrderColumn(name = "position")
    private List<Municipality> municipalities;

    @Column(name = "representative_organisation")
    private @Nullable String representativeOrganisation;

    @Column(name = "representative_corporate_number")
    private @Nullable CorporateNumber representativeNumber;

    @Column(name = "project_name")
    private @Nullable String projectName;

    @Column(name = "telework_types")
    @Enumerated(EnumType.STRING)
    private List<TeleworkType> teleworkTypes;

    @Column(name = "telework_types_confidence")
    @Enumerated(EnumType.STRING)
    private @Nullable Confidence teleworkTypesConfidence;

    private List<String> companies;

    @Embedded
    @AttributeOverride(name = "min", column = @Column(name = "relocated_target_min"))
    @AttributeOverride(name = "max", column = @Column(name = "relocated_target_max"))
    private @Nullable PeopleRange relocatedTarget;

    @Embedded
    @AttributeOverride(name = "min", column = @Column(name = "hires_target_min"))
    @AttributeOverride(name = "max", column = @Column(name = "hires_target_max"))
    private @Nullable PeopleRange hiresTarget;

    @Column(name = "relocated_result")
    private @Nullable Integer relocatedResult;

    @Column(name = "hires_result")
    private @Nullable Integer hiresResult;

    @Column(name = "result_fiscal_year")
    private @Nullable FiscalYear resultFiscalYear;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    @Column(name = "year_confidence")
    @Enumerated(EnumType.STRING)
    private Confidence yearConfidence;

    private @Nullable String note;

    @Column(name = "note_en")
    private @Nullable String noteInEnglish;

    @Column(name = "search_text")
    private String searchText;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Site() {}

    /**
     * A site as it is entered in the register, without outcomes.
     *
     * @throws Refusal with everything that does not fit together
     */
    public Site(UUID id, SiteEntry entry, Instant now) {
        this.id = id;
        take(entry, now);
    }

    /** Corrects the register's entry; refuses like the constructor. */
    public void correct(SiteEntry entry, Instant now) {
        take(entry, now);
    }

    private void take(SiteEntry entry, Instant now) {
        List<Violation> violations = entry.violations();
        if (!violations.isEmpty()) {
            throw Refusal.of(violations);
        }
        siteNumber = entry.siteNumber();
        fiscalYear = entry.fiscalYear();
        scheme = entry.scheme();
        prefecture = Prefecture.of(
                entry.municipalities().get(0).localGovernmentCode().prefectureCode());
        municipalities = new ArrayList<>(entry.municipalities());
        representativeOrganisation = entry.representative();
        representativeNumber = entry.representativeNumber();
        projectName = entry.projectName();
        teleworkTypes = new ArrayList<>(entry.teleworkTypes());
        teleworkTypesConfidence = entry.teleworkTypesConfidence();
        companies = new ArrayList<>(entry.companies());
        relocatedTarget = entry.relocatedTarget();
        hiresTarget = entry.hiresTarget();
        yearConfidence = entry.yearConfidence();
        note = entry.note();
        noteInEnglish = entry.noteInEnglish();
        searchText = searchable();
        changedAt = now;
    }

    /** Remembers that an outcome was reported: the next command on the site must name the new version. */
    public void outcomeReported(Instant now) {
        changedAt = now;
    }

    /** Takes over a year's confirmed figures as the site's results, unless those of a later year are known. */
    public void outcomeConfirmed(FiscalYear year, People people, Instant now) {
        if (resultFiscalYear == null || year.compareTo(resultFiscalYear) >= 0) {
            resultFiscalYear = year;
            relocatedResult = people.relocatedWorkers();
            hiresResult = people.localHires();
        }
        changedAt = now;
    }

    /**
     * Whether an organisation reports the site's outcomes: the representative body, or, as long as its number is not
     * known, each of the municipalities.
     */
    public boolean isReportedBy(CorporateNumber organisation) {
        if (representativeNumber != null) {
            return representativeNumber.equals(organisation);
        }
        return municipalities.stream()
                .map(municipality -> CorporateNumber.ofLocalGovernment(municipality.localGovernmentCode()))
                .anyMatch(organisation::equals);
    }

    /** Everything by which people may look for the site, one line each. */
    String searchable() {
        return Stream.of(
                        Stream.of(siteNumber.value()),
                        municipalities.stream().map(one -> prefecture.name() + one.cityAndCounty()),
                        Stream.ofNullable(representativeOrganisation),
                        Stream.ofNullable(projectName),
                        companies.stream())
                .flatMap(lines -> lines)
                .map(SearchText::of)
                .collect(Collectors.joining("\n"));
    }

    /** The municipalities' names in one, such as 北見市・斜里町. */
    public String name() {
        return municipalities.stream().map(Municipality::cityAndCounty).collect(Collectors.joining("・"));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public SiteNumber siteNumber() {
        return siteNumber;
    }

    public FiscalYear fiscalYear() {
        return fiscalYear;
    }

    public Scheme scheme() {
        return scheme;
    }

    public Prefecture prefecture() {
        return prefecture;
    }

    public List<Municipality> municipalities() {
        return List.copyOf(municipalities);
    }

    public @Nullable String representativeOrganisation() {
        return representativeOrganisation;
    }

    /** The representative body's corporate number, null when it is not known. */
    public @Nullable CorporateNumber representativeNumber() {
        return representativeNumber;
    }

    public @Nullable String projectName() {
        return projectName;
    }

    public List<TeleworkType> teleworkTypes() {
        return List.copyOf(teleworkTypes);
    }

    public @Nullable Confidence teleworkTypesConfidence() {
        return teleworkTypesConfidence;
    }

    public List<String> companies() {
        return List.copyOf(companies);
    }

    public @Nullable PeopleRange relocatedTarget() {
        return relocatedTarget;
    }

    public @Nullable PeopleRange hiresTarget() {
        return hiresTarget;
    }

    public @Nullable Integer relocatedResult() {
        return relocatedResult;
    }

    public @Nullable Integer hiresResult() {
        return hiresResult;
    }

    /** The year of the results, the latest that was confirmed; null without results. */
    public @Nullable FiscalYear resultFiscalYear() {
        return resultFiscalYear;
    }

    public Confidence yearConfidence() {
        return yearConfidence;
    }

    public @Nullable String note() {
        return note;
    }

    public @Nullable String noteInEnglish() {
        return noteInEnglish;
    }

    public String searchText() {
        return searchText;
    }
}
