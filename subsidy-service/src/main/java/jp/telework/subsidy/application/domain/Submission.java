package jp.telework.subsidy.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import jp.telework.casework.receipt.domain.CaseSubmission;
import jp.telework.casework.receipt.domain.SubmittedContent;

/** 提出: an application as it was handed in, with its receipt. */
@Entity
@Table(name = "submission")
@IdClass(Submission.Key.class)
public class Submission extends CaseSubmission {

    /**
     * A submission's place.
     *
     * @param number 1 for the first, 2 for the first resubmission …
     */
    public record Key(UUID applicationId, int number) implements Serializable {}

    @Id
    @Column(name = "application_id")
    private UUID applicationId;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    Submission(Application application, String rulesLabel, SubmittedContent content, String by, Instant now) {
        super(application.submissions(), application.receiptNumber().orElseThrow(), rulesLabel, content, by, now);
        this.applicationId = application.id();
    }

    public UUID applicationId() {
        return applicationId;
    }
}
