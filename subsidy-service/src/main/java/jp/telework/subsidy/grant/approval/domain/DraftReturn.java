package jp.telework.subsidy.grant.approval.domain;

import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import org.jspecify.annotations.Nullable;

/**
 * 差戻し of a draft by an approver; voids the approvals that the draft had.
 *
 * @param reason what is to be changed
 * @param draft number of the draft; null in acts from before it was kept, which return the latest draft
 */
@ActKind("DRAFT_RETURN")
public record DraftReturn(String reason, @Nullable Integer draft) implements ActContent {

    @Override
    public boolean internal() {
        return true;
    }
}
