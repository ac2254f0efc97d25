/** 起案と決裁: what one person drafts, others approve level by level. Knows no programme. */
@NullMarked
package jp.telework.casework.approval.usecase;

import org.jspecify.annotations.NullMarked;
