/** Figures over HTTP. */
@NullMarked
package jp.telework.promotion.campaign.figures.api;

import org.jspecify.annotations.NullMarked;
