package jp.telework.subsidy.grant.lifecycle.domain;

import jp.telework.casework.approval.domain.ApprovalManner;
import org.jspecify.annotations.Nullable;

/**
 * One level's approval of a draft.
 *
 * @param draft number of the draft among the acts
 * @param level from 1
 * @param title of the level; null where it has none
 * @param note why a deputy approved, or what the approver remarks
 */
public record ApprovalStep(
        int draft,
        int level,
        @Nullable String title,
        ApprovalManner manner,
        @Nullable String note) {}
