package jp.telework.furusato.town.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.approval.domain.Awaiting;
import jp.telework.casework.approval.domain.Hand;
import jp.telework.furusato.region.domain.Region;
import jp.telework.furusato.town.domain.act.ActContent;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.LocalGovernmentCode;
import org.jspecify.annotations.Nullable;

/**
 * 選定されたまち: from the selection to the follow-up of its テレワーク推進計画. A town is the list of its acts; the row keeps the
 * state that follows from them, so that lists need no acts.
 */
@Entity
@Table(name = "town")
public class Town {

    /**
     * Where a town comes from.
     *
     * @param area the municipality, or the prefecture when the town is one
     * @param areaName such as 和歌山県白浜町
     * @param openedOn day of the publication of the results, in Japan
     */
    public record Origin(
            UUID roundId,
            UUID proposalId,
            String receiptNumber,
            CorporateNumber organisation,
            String organisationName,
            LocalGovernmentCode area,
            String areaName,
            Region region,
            FiscalYear fiscalYear,
            String title,
            LocalDate openedOn) {}

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "round_id")
    private UUID roundId;

    @Column(name = "proposal_id")
    private UUID proposalId;

    @Column(name = "receipt_number")
    private String receiptNumber;

    private CorporateNumber organisation;

    @Column(name = "organisation_name")
    private String organisationName;

    private LocalGovernmentCode area;

    @Column(name = "area_name")
    private String areaName;

    @Enumerated(EnumType.STRING)
    private Region region;

    @Column(name = "fiscal_year")
    private FiscalYear fiscalYear;

    private String title;

    @Enumerated(EnumType.STRING)
    private TownStatus status;

    @Column(columnDefinition = "jsonb")
    private TownBasis basis;

    @Column(columnDefinition = "jsonb")
    private TownTerms terms;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "external_references", columnDefinition = "jsonb")
    private ExternalReferences externalReferences = ExternalReferences.NONE;

    /** The draft of a record that waits for its next approval; the ministry's own. */
    @Column(columnDefinition = "jsonb")
    private @Nullable Awaiting awaiting;

    @Column(name = "hidden_versions")
    private int hiddenVersions;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "town_id", insertable = false, updatable = false)
    @OrderBy("key.number")
    private List<TownAct> acts = new ArrayList<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Town() {}

    public Town(UUID id, Origin origin, TownBasis basis, TownTerms terms, Instant now) {
        this.id = id;
        this.roundId = origin.roundId();
        this.proposalId = origin.proposalId();
        this.receiptNumber = origin.receiptNumber();
        this.organisation = origin.organisation();
        this.organisationName = origin.organisationName();
        this.area = origin.area();
        this.areaName = origin.areaName();
        this.region = origin.region();
        this.fiscalYear = origin.fiscalYear();
        this.title = origin.title();
        this.openedOn = origin.openedOn();
        this.status = TownStatus.SELECTED;
        this.basis = basis;
        this.terms = terms;
        this.updatedAt = now;
    }

    /**
     * Checks that the state allows an action.
     *
     * @throws Refusal ILLEGAL_TRANSITION with the actions that are allowed
     */
    public void require(TownAction action) {
        after(action);
    }

    /** Records an act and moves the state. */
    public TownAct record(TownAction action, ActContent content, Hand hand, Instant now) {
        status = after(action);
        TownAct act = new TownAct(id, acts.size() + 1, content, hand, now);
        acts.add(act);
        updatedAt = now;
        return act;
    }

    /** Replaces the numbers of the case in other systems. */
    public void refer(ExternalReferences changed, Instant now) {
        externalReferences = changed;
        updatedAt = now;
    }

    /** The draft of a record that waits now; null when none does. */
    public void awaits(@Nullable Awaiting draft) {
        awaiting = draft;
    }

    /** Whether the record of the plan is drafted and not yet made. */
    public boolean isAwaitingApproval() {
        return awaiting != null;
    }

    /** A step that only the ministry knows moves no version that the town reads. */
    public void hide() {
        hiddenVersions++;
    }

    private TownStatus after(TownAction action) {
        return status.next(action).orElseThrow(() -> Refusal.of(CommonError.ILLEGAL_TRANSITION, status.whyNot(action))
                .with("allowed", status.allowed().stream().map(TownAction::noun).toList()));
    }

    /** The acts, for reading. */
    public TownFile file() {
        return new TownFile(acts);
    }

    public ExternalReferences externalReferences() {
        return externalReferences;
    }

    public UUID id() {
        return id;
    }

    /**
     * The version as a reader may know it.
     *
     * @param ministry whether the reader is of the ministry
     */
    public long version(boolean ministry) {
        return ministry ? version : version - hiddenVersions;
    }

    public UUID roundId() {
        return roundId;
    }

    public UUID proposalId() {
        return proposalId;
    }

    public String receiptNumber() {
        return receiptNumber;
    }

    public CorporateNumber organisation() {
        return organisation;
    }

    public String organisationName() {
        return organisationName;
    }

    public LocalGovernmentCode area() {
        return area;
    }

    public String areaName() {
        return areaName;
    }

    public Region region() {
        return region;
    }

    public FiscalYear fiscalYear() {
        return fiscalYear;
    }

    public String title() {
        return title;
    }

    public TownStatus status() {
        return status;
    }

    public TownBasis basis() {
        return basis;
    }

    public TownTerms terms() {
        return terms;
    }

    /** Day on which the results were published; terms are counted from it. */
    public LocalDate openedOn() {
        return openedOn;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
