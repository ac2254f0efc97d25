/** Obstacles to telework, and what helps against them. */
@NullMarked
package jp.telework.promotion.guide.domain;

import org.jspecify.annotations.NullMarked;
