package jp.telework.subsidy.grant.approval.domain;

import java.util.List;
import java.util.UUID;
import jp.telework.casework.approval.domain.Awaiting;
import jp.telework.kernel.identity.Hand;
import jp.telework.subsidy.programme.domain.Disposition;
import org.jspecify.annotations.Nullable;

/** The drafts of all cases and calls that wait for approval. */
public interface WaitingDrafts {

    /**
     * Drafts, those of the newest cases and calls first.
     *
     * @param after id of the last row seen, null for the first page
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
     * One draft with its case or its call.
     *
     * @param id of the case, or of the call where its adoption is drafted
     * @param grantId of the case; null for an adoption
     * @param version of the case or of the call
     * @param receiptNumber null for an adoption
     * @param organisationName null for an adoption
     */
    record Row(
            UUID id,
            @Nullable UUID grantId,
            long version,
            UUID callId,
            @Nullable String receiptNumber,
            @Nullable String organisationName,
            String title,
            Awaiting awaiting) {}
}
