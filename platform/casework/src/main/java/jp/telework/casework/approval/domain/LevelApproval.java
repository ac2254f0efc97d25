package jp.telework.casework.approval.domain;

import org.jspecify.annotations.Nullable;

/**
 * How one level is taken.
 *
 * @param level from 1
 * @param title of the level; null where it has none
 * @param note why a deputy approved, or what the approver remarks
 */
public record LevelApproval(
        int level,
        @Nullable String title,
        ApprovalManner manner,
        @Nullable String note) {}
