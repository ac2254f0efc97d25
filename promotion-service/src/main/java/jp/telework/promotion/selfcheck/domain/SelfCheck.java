package jp.telework.promotion.selfcheck.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.promotion.organisation.domain.SizeClass;
import org.jspecify.annotations.Nullable;

/** 自己点検 that an organisation keeps: answered over days, completed once, then unchanged. */
@Entity
@Table(name = "self_check")
public class SelfCheck {

    @Id
    private UUID id;

    @Version
    private long version;

    private CorporateNumber organisation;

    @Enumerated(EnumType.STRING)
    private SelfCheckStatus status;

    @Enumerated(EnumType.STRING)
    private SizeClass sizeClass;

    @Column(columnDefinition = "jsonb")
    private Answers answers;

    private @Nullable Integer overallPoints;

    private @Nullable Integer managementPoints;

    private @Nullable Integer administratorPoints;

    private @Nullable Integer workerPoints;

    private Instant startedAt;

    private Instant updatedAt;

    private @Nullable Instant completedAt;

    @Column(columnDefinition = "jsonb")
    private ExternalReferences externalReferences = ExternalReferences.NONE;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SelfCheck() {}

    public SelfCheck(UUID id, CorporateNumber organisation, SizeClass sizeClass, Answers answers, Instant now) {
        this.id = id;
        this.organisation = organisation;
        this.status = SelfCheckStatus.IN_PROGRESS;
        this.sizeClass = sizeClass;
        this.answers = answers;
        this.startedAt = now;
        this.updatedAt = now;
        count();
    }

    /** 回答の変更: the new answers replace all of the old. */
    public void change(SizeClass newSize, Answers newAnswers, Instant now) {
        require(SelfCheckAction.CHANGE);
        sizeClass = newSize;
        answers = newAnswers;
        updatedAt = now;
        count();
    }

    /** Judges the completion. */
    public void judgeCompletion(Checks checks) {
        List<String> unanswered = answers.unanswered();
        checks.that(
                SelfCheckRule.ALL_ITEMS_ANSWERED,
                unanswered.isEmpty(),
                "",
                List.of("answered", answers.items().size(), "unanswered", unanswered),
                unanswered.isEmpty() ? answers.items().size() : unanswered.size(),
                unanswered);
    }

    /** 完了. */
    public void complete(Instant now) {
        require(SelfCheckAction.COMPLETE);
        status = SelfCheckStatus.COMPLETED;
        completedAt = now;
        updatedAt = now;
    }

    /** Checks that the state allows an action. */
    public void require(SelfCheckAction action) {
        if (status.next(action).isEmpty()) {
            throw Refusal.of(CommonError.ILLEGAL_TRANSITION, status, action).with("allowed", List.of());
        }
    }

    /** Changes what other systems call the check. */
    public void refer(ExternalReferences changed) {
        externalReferences = changed;
    }

    private void count() {
        Assessment assessment = Assessment.of(answers);
        overallPoints = assessment.overall().points();
        managementPoints = assessment.of(SelfCheckRole.MANAGEMENT).points();
        administratorPoints = assessment.of(SelfCheckRole.ADMINISTRATOR).points();
        workerPoints = assessment.of(SelfCheckRole.WORKER).points();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public CorporateNumber organisation() {
        return organisation;
    }

    public SelfCheckStatus status() {
        return status;
    }

    public SizeClass sizeClass() {
        return sizeClass;
    }

    public Answers answers() {
        return answers;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public @Nullable Instant completedAt() {
        return completedAt;
    }

    /** The day of the completion in Japan. */
    public LocalDate completedOn() {
        if (completedAt == null) {
            throw Refusal.of(SelfCheckError.SELF_CHECK_NOT_COMPLETED);
        }
        return Japan.date(completedAt);
    }

    public ExternalReferences externalReferences() {
        return externalReferences;
    }
}
