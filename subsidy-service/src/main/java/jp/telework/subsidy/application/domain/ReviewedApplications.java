package jp.telework.subsidy.application.domain;

import java.util.UUID;

/** Which applications reviewers may read. */
public interface ReviewedApplications {

    /** Whether the application is assigned to the reviewer, who has not declared a conflict of interest. */
    boolean includes(UUID applicationId, String reviewer);
}
