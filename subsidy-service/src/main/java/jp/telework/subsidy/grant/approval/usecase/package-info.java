/** 決裁: drafts of dispositions, the levels that approve them, and what waits for whom. */
@NullMarked
package jp.telework.subsidy.grant.approval.usecase;

import org.jspecify.annotations.NullMarked;
