/** 評価: reviewers' evaluations, the ranking made of them, and the adoption. */
@NullMarked
package jp.telework.subsidy.evaluation.domain;

import org.jspecify.annotations.NullMarked;
