/** How figures are made, published and compared. */
@NullMarked
package jp.telework.promotion.campaign.figures.usecase;

import org.jspecify.annotations.NullMarked;
