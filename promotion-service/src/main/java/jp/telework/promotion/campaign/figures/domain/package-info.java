/** Figures of campaigns, each with the rule that made it. */
@NullMarked
package jp.telework.promotion.campaign.figures.domain;

import org.jspecify.annotations.NullMarked;
