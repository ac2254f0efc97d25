/** 評価: what reviewers of any open call write. */
@NullMarked
package jp.telework.casework.evaluation.domain;

import org.jspecify.annotations.NullMarked;
