package jp.telework.seminar.dispatch.domain;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;
import jp.telework.seminar.dispatch.quota.domain.Commitment;
import org.jspecify.annotations.Nullable;

/** 派遣の申請: one organisation's request for a telework manager, from its application to its closing. */
@Entity
@Table(name = "dispatch_request")
public class DispatchRequest {

    @Id
    private UUID id;

    @Version
    private long version;

    private String receiptNumber;
    private FiscalYear fiscalYear;

    @Enumerated(EnumType.STRING)
    private DispatchStatus status;

    private CorporateNumber organisation;

    /** Repeated from the content, for lists. */
    private String organisationName;

    private String prefecture;

    @Column(columnDefinition = "jsonb")
    private RequestContent content;

    @Column(columnDefinition = "jsonb")
    private DispatchFile file;

    private int plannedVisits;
    private Yen plannedYen;
    private @Nullable UUID managerId;
    private @Nullable String managerSubject;
    private Instant appliedAt;
    private Instant updatedAt;

    /** Versions that the requester does not know: each offer, refusal and recall of an offer made one. */
    private int hiddenVersions;

    /** When the requester last learnt something; null in rows that the last release made. */
    private @Nullable Instant shownAt;

    @Column(name = "external_references", columnDefinition = "jsonb")
    private ExternalReferences externalReferences = ExternalReferences.NONE;

    private @Nullable Instant erasedAt;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "request_id", insertable = false, updatable = false)
    @OrderBy("number")
    private List<DispatchVisit> visits = new ArrayList<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected DispatchRequest() {}

    /** A new request, applied for at once. */
    public DispatchRequest(
            UUID id,
            String receiptNumber,
            FiscalYear fiscalYear,
            CorporateNumber organisation,
            RequestContent content,
            Instant now) {
        this.id = id;
        this.receiptNumber = receiptNumber;
        this.fiscalYear = fiscalYear;
        this.status = DispatchStatus.APPLIED;
        this.organisation = organisation;
        hold(content);
        this.file = DispatchFile.EMPTY;
        this.plannedYen = Yen.ZERO;
        this.appliedAt = now;
        this.updatedAt = now;
        this.shownAt = now;
    }

    /** 内容の変更, until the triage. */
    public void change(RequestContent changed, Instant now) {
        move(DispatchAction.CHANGE, file, now);
        hold(changed);
    }

    private void hold(RequestContent changed) {
        content = changed;
        organisationName = changed.tradeName();
        prefecture = changed.address().prefecture();
    }

    /**
     * 受付審査.
     *
     * @param price of the planned visits
     */
    public void triage(Triage triage, Yen price, Instant now) {
        move(triage.outcome().action(), file.with(triage), now);
        plannedVisits = triage.plannedVisits();
        plannedYen = price;
    }

    /** 打診: the manager may see the request from now on, and the quota is bound. */
    public void offer(Assignment assignment, String subject, Commitment commitment, Instant now) {
        move(DispatchAction.ASSIGN, file.with(assignment, commitment), now);
        managerId = assignment.managerId();
        managerSubject = subject;
    }

    /** 受諾. */
    public void acceptAssignment(Hand manager, Instant now) {
        Assignment accepted = file.assigned().accepted(manager, now);
        move(DispatchAction.ACCEPT_ASSIGNMENT, file.with(accepted, file.committed()), now);
    }

    /** 辞退, 取消し: back to where it waits for a manager, at its old place. */
    public void endAssignment(FormerAssignment.Kind kind, String reason, Instant now) {
        move(status.meant(kind.action()), file.without(file.assigned().ended(kind, reason, now)), now);
        managerId = null;
        managerSubject = null;
    }

    /** 日程の決定. */
    public DispatchVisit schedule(UUID visitId, VisitPlan plan, Instant now) {
        move(DispatchAction.SCHEDULE_VISIT, file, now);
        DispatchVisit visit = new DispatchVisit(visitId, id, file.assigned().managerId(), visits.size() + 1, plan, now);
        visits.add(visit);
        return visit;
    }

    /** 日程の取消し. */
    public void cancelVisit(DispatchVisit visit, String reason, Instant now) {
        move(DispatchAction.CANCEL_VISIT, file, now);
        visit.cancel(reason, now);
        settle(now);
    }

    /** 実施の報告. */
    public void recordVisit(DispatchVisit visit, VisitReport report, Instant now) {
        move(DispatchAction.RECORD_VISIT, file, now);
        visit.hold(report, now);
        settle(now);
    }

    private void settle(Instant now) {
        new Visits(visits).settling(status).ifPresent(action -> move(action, file, now));
    }

    /** 完了報告. */
    public void report(FinalReport report, Instant now) {
        move(DispatchAction.REPORT, file.with(report), now);
    }

    /** アンケート. */
    public void answer(Survey survey, Instant now) {
        move(DispatchAction.SURVEY, file.with(survey), now);
    }

    /** 完了. */
    public void close(@Nullable String reason, Instant now) {
        move(DispatchAction.CLOSE, file.with(new Ending(reason, now)), now);
    }

    /** 取下げ: visits ahead are cancelled. */
    public void withdraw(String reason, Instant now) {
        move(DispatchAction.WITHDRAW, file.with(new Ending(reason, now)), now);
        new Visits(visits).cancelPlanned(reason, now);
    }

    /** 個人情報の消去 of a request that has ended; what was asked, advised and spent stays. */
    public void erase(Instant now) {
        content = content.erased();
        visits.forEach(DispatchVisit::erase);
        erasedAt = now;
        updatedAt = now;
        shownAt = now;
    }

    /** Replaces the numbers of the case in other systems. It does not put off the day on which personal data go. */
    public void refer(ExternalReferences changed) {
        externalReferences = changed;
    }

    private void move(DispatchAction action, DispatchFile changed, Instant now) {
        status = status.after(action);
        file = changed;
        updatedAt = now;
        if (action.isInternal()) {
            hiddenVersions++;
        } else {
            shownAt = now;
        }
    }

    /**
     * A visit by its number.
     *
     * @throws jp.telework.kernel.refusal.Refusal NOT_FOUND
     */
    public DispatchVisit visit(int number) {
        return new Visits(visits).numbered(number);
    }

    /** How many visits stand at this. */
    public int count(VisitStatus wanted) {
        return new Visits(visits).count(wanted);
    }

    public ExternalReferences externalReferences() {
        return externalReferences;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** The version as a reader may know it: offers to managers move none of the requester's. */
    public long version(boolean inside) {
        return inside ? version : version - hiddenVersions;
    }

    public String receiptNumber() {
        return receiptNumber;
    }

    public FiscalYear fiscalYear() {
        return fiscalYear;
    }

    public DispatchStatus status() {
        return status;
    }

    public CorporateNumber organisation() {
        return organisation;
    }

    public RequestContent content() {
        return content;
    }

    public DispatchFile file() {
        return file;
    }

    public int plannedVisits() {
        return plannedVisits;
    }

    public Yen plannedYen() {
        return plannedYen;
    }

    public List<DispatchVisit> visits() {
        return List.copyOf(visits);
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    public @Nullable Instant erasedAt() {
        return erasedAt;
    }

    /** When a reader last learnt something of the request. */
    public Instant updatedAt(boolean inside) {
        return inside || shownAt == null ? updatedAt : shownAt;
    }
}
