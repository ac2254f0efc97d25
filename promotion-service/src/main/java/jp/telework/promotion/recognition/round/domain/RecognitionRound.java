package jp.telework.promotion.recognition.round.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.promotion.recognition.criteria.domain.Criteria;
import jp.telework.promotion.recognition.criteria.domain.PrizeRules;
import org.jspecify.annotations.Nullable;

/** 認定の公募 of a fiscal year. Once published its terms stand, because applications are judged by them. It opens and closes by the clock. */
@Entity
@Table(name = "recognition_round")
public class RecognitionRound {

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

    @Column(columnDefinition = "jsonb")
    private Criteria criteria;

    @Column(columnDefinition = "jsonb")
    private @Nullable PrizeRules prizeRules;

    private @Nullable String receiptPrefix;
    private @Nullable Instant publishedAt;
    private @Nullable Instant resultsPublishedAt;
    private Instant createdAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected RecognitionRound() {}

    /**
     * A new draft.
     *
     * @throws Refusal with every reason why the terms do not fit together
     */
    public RecognitionRound(UUID id, RoundTerms terms, Instant now) {
        this.id = id;
        this.status = RoundStatus.DRAFT;
        this.createdAt = now;
        adopt(terms);
    }

    /** Replaces the terms of a draft. */
    public void change(RoundTerms terms) {
        require(RoundAction.CHANGE);
        adopt(terms);
    }

    private void adopt(RoundTerms terms) {
        terms.requireSound();
        title = terms.title();
        fiscalYear = terms.fiscalYear();
        opensAt = terms.opensAt();
        closesAt = terms.closesAt();
        criteria = terms.criteria();
        prizeRules = terms.prize();
    }

    /**
     * 公表: the terms stand from now on.
     *
     * @param seriesNumber which published round of its fiscal year this is, from 1
     */
    public void publish(int seriesNumber, Instant now) {
        require(RoundAction.PUBLISH);
        receiptPrefix = fiscalYear.numberLabel() + "-SK" + (seriesNumber == 1 ? "" : seriesNumber);
        status = RoundStatus.PUBLISHED;
        publishedAt = now;
    }

    /** 結果の公表. */
    public void publishResults(Instant now) {
        require(RoundAction.PUBLISH_RESULTS);
        status = RoundStatus.RESULTS_PUBLISHED;
        resultsPublishedAt = now;
    }

    /** Checks that the state allows an action. */
    public void require(RoundAction action) {
        if (status.next(action).isEmpty()) {
            throw Refusal.of(CommonError.ILLEGAL_TRANSITION, status, action).with("allowed", List.of());
        }
    }

    /** The state at an instant. */
    public RoundPhase phase(Instant now) {
        if (status == RoundStatus.DRAFT) {
            return RoundPhase.DRAFT;
        }
        if (status == RoundStatus.RESULTS_PUBLISHED) {
            return RoundPhase.RESULTS_PUBLISHED;
        }
        return now.isBefore(opensAt)
                ? RoundPhase.ANNOUNCED
                : now.isAfter(closesAt) ? RoundPhase.CLOSED : RoundPhase.OPEN;
    }

    public boolean isPublished() {
        return status != RoundStatus.DRAFT;
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

    public Criteria criteria() {
        return criteria;
    }

    /** 総務大臣賞の評価の規則; null where the round gives no prize. */
    public @Nullable PrizeRules prizeRules() {
        return prizeRules;
    }

    /** With which the receipt numbers of a published round begin. */
    public @Nullable String receiptPrefix() {
        return receiptPrefix;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public @Nullable Instant resultsPublishedAt() {
        return resultsPublishedAt;
    }
}
