package jp.telework.subsidy.grant.approval.domain;

import java.util.Objects;
import jp.telework.casework.approval.domain.ApprovalManner;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import jp.telework.subsidy.grant.lifecycle.domain.ApprovalStep;
import org.jspecify.annotations.Nullable;

/**
 * One level's approval of a draft, after which the draft needs a further one. The last approval is kept with the act that it makes.
 *
 * @param draft number of the approved draft
 * @param level from 1; null in acts from before it was kept, which are of the first level
 * @param title of the level
 * @param manner null in acts from before it was kept
 * @param note why a deputy approved, or what the approver remarks
 */
@ActKind("DRAFT_APPROVAL")
public record DraftApproval(
        int draft,
        @Nullable Integer level,
        @Nullable String title,
        @Nullable ApprovalManner manner,
        @Nullable String note)
        implements ActContent {

    public static DraftApproval of(ApprovalStep step) {
        return new DraftApproval(step.draft(), step.level(), step.title(), step.manner(), step.note());
    }

    public ApprovalStep step() {
        return new ApprovalStep(
                draft,
                Objects.requireNonNullElse(level, 1),
                title,
                Objects.requireNonNullElse(manner, ApprovalManner.APPROVED),
                note);
    }

    @Override
    public boolean internal() {
        return true;
    }
}
