package jp.telework.subsidy.grant.approval.domain;

import java.util.List;
import java.util.UUID;
import jp.telework.subsidy.grant.lifecycle.domain.Awaiting;
import jp.telework.subsidy.grant.lifecycle.domain.Hand;
import jp.telework.subsidy.programme.domain.Disposition;
import org.jspecify.annotations.Nullable;

/** The drafts of all cases that wait for approval. */
public interface WaitingDrafts {

    /**
     * Drafts, those of the newest cases first.
     *
     * @param after id of the last case seen, null for the first page
     */
    List<Row> list(Filter filter, @Nullable UUID after, int rows);

    /**
     * Which drafts are listed; null means any.
     *
     * @param approver may take the next level: is on it, and neither prepared nor approved the draft
     */
    record Filter(
            @Nullable UUID callId,
            @Nullable Disposition disposition,
            @Nullable Hand approver) {}

    /**
     * One draft with its case.
     *
     * @param version of the case
     */
    record Row(
            UUID grantId,
            long version,
            UUID callId,
            String receiptNumber,
            String organisationName,
            String title,
            Awaiting awaiting) {}
}
