/** 評価の採点: criteria, reviewers' score sheets and what they come to, exact to the fraction. */
@NullMarked
package jp.telework.kernel.scoring;

import org.jspecify.annotations.NullMarked;
