package jp.telework.subsidy.application.domain;

import java.util.List;
import java.util.UUID;
import jp.telework.casework.receipt.domain.SubmittedContent;

/** What was handed in. Rows are only ever added. */
public interface Submissions {

    /** Leaves it to be written at the end of the command. */
    void add(Submission submission);

    /** The submissions of an application, newest first. */
    List<Submission> of(UUID applicationId, int atMost);

    /** The canonical content of an application as it stands, which its receipt's hash covers. */
    SubmittedContent contentOf(Application application);
}
