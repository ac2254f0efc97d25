package jp.telework.furusato.round.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.telework.casework.approval.domain.Awaiting;
import jp.telework.furusato.programme.domain.ProgrammeError;
import jp.telework.furusato.programme.domain.RoundRules;
import jp.telework.furusato.programme.domain.RoundTerms;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.identity.Hands;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.FirstSteps;
import jp.telework.kernel.value.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * まちごとテレワークの選定: an open call for towns, from the draft to the published results. Once published its terms stand,
 * because proposals are judged by them. It opens and closes by the clock.
 */
@Entity
@Table(name = "selection_round")
public class SelectionRound {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private RoundStatus status;

    private String title;
    private FiscalYear fiscalYear;
    private Instant opensAt;
    private Instant closesAt;
    private int rulesVersion;

    @Column(columnDefinition = "jsonb")
    private RoundRules rules;

    private @Nullable String receiptPrefix;
    private String draftedBy;
    private @Nullable String publishedBy;
    private @Nullable Instant publishedAt;
    private @Nullable String evaluationBegunBy;
    private @Nullable Instant evaluationBegunAt;
    private @Nullable Instant resultsPublishedAt;
    private Instant createdAt;

    @Column(columnDefinition = "jsonb")
    private Hands preparers = Hands.NONE;

    @Column(columnDefinition = "jsonb")
    private @Nullable Awaiting awaiting;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SelectionRound() {}

    /**
     * A new draft.
     *
     * @param officer who drafts it, and therefore does not decide on it
     * @throws Refusal with every reason why the terms do not fit together
     */
    public SelectionRound(UUID id, RoundDraft draft, Hand officer, Instant now) {
        draft.requireSound();
        this.id = id;
        this.status = RoundStatus.DRAFT;
        this.rulesVersion = 1;
        this.draftedBy = officer.name();
        this.preparers = preparers.with(officer);
        this.createdAt = now;
        this.title = draft.title();
        this.fiscalYear = draft.fiscalYear();
        this.opensAt = draft.opensAt();
        this.closesAt = draft.closesAt();
        this.rules = draft.rules();
    }

    /** Replaces the terms of a draft. */
    public void change(RoundDraft draft, Hand officer) {
        status = after(RoundAction.CHANGE);
        draft.requireSound();
        draftedBy = officer.name();
        preparers = preparers.with(officer);
        title = draft.title();
        fiscalYear = draft.fiscalYear();
        opensAt = draft.opensAt();
        closesAt = draft.closesAt();
        if (!rules.equals(draft.rules())) {
            rules = draft.rules();
            rulesVersion++;
        }
    }

    /**
     * Makes the round public and fixes its terms.
     *
     * @param seriesNumber which round of its fiscal year this is, from 1
     */
    public void publish(int seriesNumber, Hand officer, Instant now) {
        status = after(RoundAction.PUBLISH);
        receiptPrefix = fiscalYear.numberLabel() + "-MT" + (seriesNumber == 1 ? "" : seriesNumber);
        publishedBy = officer.name();
        preparers = preparers.with(officer);
        publishedAt = now;
    }

    /**
     * 評価の開始: no proposal comes or goes any more except by withdrawal.
     *
     * @throws Refusal ROUND_STILL_OPEN before the end of the period
     */
    public void beginEvaluation(Hand officer, Instant now) {
        RoundStatus next = after(RoundAction.BEGIN_EVALUATION);
        if (!now.isAfter(closesAt)) {
            throw Refusal.of(ProgrammeError.ROUND_STILL_OPEN, closesAt);
        }
        status = next;
        evaluationBegunBy = officer.name();
        preparers = preparers.with(officer);
        evaluationBegunAt = now;
    }

    /** Keeps which draft of the selection waits for its approval; null for none. */
    public void awaits(@Nullable Awaiting draft) {
        awaiting = draft;
    }

    /** 選定の決裁: every proposal has its result from now on. */
    public void select() {
        status = after(RoundAction.SELECT);
    }

    /** 結果の公表. */
    public void publishResults(Instant now) {
        status = after(RoundAction.PUBLISH_RESULTS);
        resultsPublishedAt = now;
    }

    /**
     * Checks that the state allows an action.
     *
     * @throws Refusal ILLEGAL_TRANSITION with the actions that are allowed
     */
    public void require(RoundAction action, Instant now) {
        after(action, whyNot(action, now));
    }

    /** The arguments of ILLEGAL_TRANSITION: the state by the clock, the action, and what has to come first. */
    public Object[] whyNot(RoundAction action, Instant now) {
        return FirstSteps.whyNot(phase(now), action, status.before(action));
    }

    private RoundStatus after(RoundAction action) {
        return after(action, FirstSteps.whyNot(status, action, status.before(action)));
    }

    private RoundStatus after(RoundAction action, Object[] whyNot) {
        return status.next(action).orElseThrow(() -> Refusal.of(CommonError.ILLEGAL_TRANSITION, whyNot)
                .with(
                        "allowed",
                        status.allowed().stream().map(RoundAction::noun).toList()));
    }

    /** The state as the ministry sees it at an instant. */
    public RoundPhase phase(Instant now) {
        return switch (status) {
            case DRAFT -> RoundPhase.DRAFT;
            case PUBLISHED ->
                now.isBefore(opensAt)
                        ? RoundPhase.PUBLISHED
                        : now.isAfter(closesAt) ? RoundPhase.CLOSED : RoundPhase.OPEN;
            case EVALUATING -> RoundPhase.EVALUATING;
            case SELECTED -> RoundPhase.SELECTED;
            case RESULTS_PUBLISHED -> RoundPhase.RESULTS_PUBLISHED;
        };
    }

    /** The state as readers outside of the ministry see it: they learn of a selection only when its towns are published. */
    public RoundPhase publicPhase(Instant now) {
        RoundPhase phase = phase(now);
        return phase == RoundPhase.SELECTED ? RoundPhase.EVALUATING : phase;
    }

    public boolean isPublished() {
        return status != RoundStatus.DRAFT;
    }

    /** What proposals need to know. */
    public RoundTerms terms() {
        return new RoundTerms(
                id, fiscalYear, status == RoundStatus.PUBLISHED, opensAt, closesAt, receiptPrefix, rulesVersion, rules);
    }

    /** Those who prepared the decision and therefore do not make it. The last release kept the names of the latest alone. */
    public List<Hand> preparers() {
        Stream<Hand> names = Stream.of(draftedBy, publishedBy, evaluationBegunBy)
                .filter(Objects::nonNull)
                .map(Hand::named);
        return Stream.concat(preparers.all().stream(), names).toList();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public RoundStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    public FiscalYear fiscalYear() {
        return fiscalYear;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public Instant closesAt() {
        return closesAt;
    }

    public int rulesVersion() {
        return rulesVersion;
    }

    public RoundRules rules() {
        return rules;
    }

    public Optional<String> receiptPrefix() {
        return Optional.ofNullable(receiptPrefix);
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Optional<Instant> evaluationBegunAt() {
        return Optional.ofNullable(evaluationBegunAt);
    }

    public Optional<Instant> resultsPublishedAt() {
        return Optional.ofNullable(resultsPublishedAt);
    }
}
